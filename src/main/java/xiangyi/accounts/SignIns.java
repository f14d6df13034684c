package xiangyi.accounts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Refusal;
import xiangyi.shared.Role;

/** The way in: there is nobody acting yet, so these are not use cases. */
@Component
public class SignIns {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Doorkeeper doorkeeper;
    private final AreaQueries areas;
    private final JdbcClient jdbc;
    private final Workdays clock;

    SignIns(
            AccountRepository accounts,
            Passwords passwords,
            Doorkeeper doorkeeper,
            AreaQueries areas,
            JdbcClient jdbc,
            Workdays clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.doorkeeper = doorkeeper;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody whose password was right. */
    public record Welcome(AccountId account, boolean mustChange, List<Capacity> capacities) {}

    /**
     * In no transaction: a password takes its time, and nobody else's work waits for it. A name that does not exist is
     * counted, compared and refused like one that does.
     */
    public Welcome signIn(String signIn, String password, String address) {
        var found = accounts.findBySignIn(signIn.strip()).filter(account -> !account.isRetired());
        var account = doorkeeper
                .confirm(found, signIn.strip(), password, address)
                .orElseThrow(() -> new Refusal("accounts.wrong"));
        var capacities = capacities(account.id(), account.name());
        if (capacities.isEmpty()) {
            throw new Refusal("accounts.noCapacity");
        }
        return new Welcome(account.id(), account.mustChange(), capacities);
    }

    public boolean isFirstRun() {
        return accounts.count() == 0;
    }

    /** The first account of an empty installation: the clerk of a township, or the office of a county. */
    @Transactional
    public Welcome first(Area area, String name, String signIn, String password) {
        if (!isFirstRun()) {
            throw new Refusal("accounts.notFirst");
        }
        passwords.requireGood("password", password, signIn, name);
        var id = AccountId.next();
        accounts.save(new Account(id, name.strip(), signIn.strip(), passwords.encode(password), false, clock.now()));
        addCapacity(id, area.isTownship() ? Role.CLERK : Role.COUNTY, area, null, null);
        return new Welcome(id, false, capacities(id, name.strip()));
    }

    /** The program itself, at the command line, under the name it goes by in the audit log. */
    public Actor system(Area area, String name) {
        return new Actor(new AccountId(new UUID(0, 0)), name, Role.SYSTEM, area, null, null);
    }

    void addCapacity(AccountId account, Role role, Area area, @Nullable DepartmentId unit, @Nullable PersonId person) {
        jdbc.sql("""
                        insert into accounts.capacity (id, account, role, area, unit, person)
                        values (:id, :account, :role, :area, :unit, :person)
                        """)
                .param("id", CapacityId.next().value())
                .param("account", account.value())
                .param("role", role.name())
                .param("area", area.code())
                .param("unit", unit == null ? null : unit.value())
                .param("person", person == null ? null : person.value())
                .update();
    }

    void takeCapacity(AccountId account, CapacityId capacity) {
        var others = jdbc.sql("select count(*) from accounts.capacity where account = :account and id <> :id")
                .param("account", account.value())
                .param("id", capacity.value())
                .query(Integer.class)
                .single();
        if (others == 0) {
            throw new Refusal("accounts.lastCapacity");
        }
        jdbc.sql("delete from accounts.capacity where account = :account and id = :id")
                .param("account", account.value())
                .param("id", capacity.value())
                .update();
    }

    List<Capacity> capacities(AccountId account, String name) {
        record Row(
                CapacityId id,
                Role role,
                Area area,
                @Nullable DepartmentId unit,
                @Nullable PersonId person) {}
        return jdbc.sql("""
                        select id, role, area, unit, person
                          from accounts.capacity
                         where account = :account
                         order by role, area
                        """).param("account", account.value()).query(Row.class).list().stream()
                .map(row -> new Capacity(
                        row.id(),
                        new Actor(account, name, row.role(), row.area(), row.unit(), row.person()),
                        areas.name(row.area())))
                .toList();
    }
}
