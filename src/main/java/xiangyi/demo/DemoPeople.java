package xiangyi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.accounts.AccountQueries;
import xiangyi.accounts.AccountRight;
import xiangyi.accounts.AccountRow;
import xiangyi.accounts.Accounts;
import xiangyi.accounts.ChangePassword;
import xiangyi.accounts.OpenAccount;
import xiangyi.accounts.OwnPassword;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.roster.Deputies;
import xiangyi.roster.Deputy;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Role;

/** One account for each role of the demonstration county; their words are made anew at every start and never shipped. */
@Component
public class DemoPeople {

    private final Accounts accounts;
    private final OwnPassword passwords;
    private final AccountQueries queries;
    private final Deputies deputies;
    private final DepartmentQueries departments;

    DemoPeople(
            Accounts accounts,
            OwnPassword passwords,
            AccountQueries queries,
            Deputies deputies,
            DepartmentQueries departments) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.queries = queries;
        this.deputies = deputies;
        this.departments = departments;
    }

    /** Who may sign in as what, with which words. */
    public record Words(Role role, String name, String signIn, String password) {
        @Override
        public String toString() {
            return "Words of " + signIn;
        }
    }

    List<Words> newWords(Actor system) {
        var standing = new LinkedHashMap<String, AccountRow>();
        queries.list(system.scope(AccountRight.MANAGE)).forEach(row -> standing.put(row.signIn(), row));
        var words = new ArrayList<Words>();
        words.add(person(system, standing, DemoCounty.TOWNSHIP, Role.CLERK, "李文静", "ganshi", null, null));
        words.add(person(system, standing, DemoCounty.TOWNSHIP, Role.CHAIR, "石永清", "zhuxi", null, null));
        words.add(person(system, standing, DemoCounty.TOWNSHIP, Role.DEPUTY, "向晓梅", "daibiao", null, deputy(system)));
        words.add(person(system, standing, DemoCounty.TOWNSHIP, Role.UNIT, "任明芳", "weishengyuan", unit(system), null));
        words.add(person(system, standing, DemoCounty.COUNTY, Role.COUNTY, "陈秋实", "xianrenda", null, null));
        return words;
    }

    /** Opened or given a new slip by the system, and the slip's words changed at once by their owner. */
    private Words person(
            Actor system,
            Map<String, AccountRow> standing,
            Area area,
            Role role,
            String name,
            String signIn,
            @Nullable DepartmentId unit,
            @Nullable PersonId person) {
        var row = standing.get(signIn);
        var slip = row == null
                ? accounts.open(system, new OpenAccount(area, name, signIn, role, unit, person))
                : accounts.resetPassword(system, row.id());
        var owner = new Actor(slip.account(), name, role, area, unit, person);
        var chosen = new StringBuilder(slip.password()).reverse().toString();
        passwords.change(owner, new ChangePassword(slip.password(), chosen), "");
        return new Words(role, name, signIn, chosen);
    }

    private PersonId deputy(Actor system) {
        return deputies.find(
                        system.scope(RosterRight.READ), DemoCounty.TOWNSHIP, LocalDate.of(2025, 4, 21), List.of("向晓梅"))
                .get(0)
                .map(Deputy::person)
                .orElseThrow();
    }

    private DepartmentId unit(Actor system) {
        return departments
                .named(system.scope(DepartmentRight.READ), DemoCounty.TOWNSHIP, "乡卫生院")
                .map(Department::id)
                .orElseThrow();
    }
}
