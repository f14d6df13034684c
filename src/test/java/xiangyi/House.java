package xiangyi;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import xiangyi.accounts.web.SignedInAs;
import xiangyi.areas.Areas;
import xiangyi.departments.DepartmentKind;
import xiangyi.departments.DepartmentRequest;
import xiangyi.departments.Departments;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Pinyin;
import xiangyi.shared.Role;

/** Furnishes a county for one test: a code nobody else has, a township, a congress, units, people. */
@TestComponent
public class House {

    private static final AtomicInteger COUNTIES = new AtomicInteger(110000);

    private final Areas areas;
    private final Departments departments;
    private final JdbcClient jdbc;
    private final TestClock clock;

    House(Areas areas, Departments departments, JdbcClient jdbc, TestClock clock) {
        this.areas = areas;
        this.departments = departments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A township with its clerk, its fourteenth congress since 2021, and three units. */
    public Township township() {
        clock.set(TestClock.MONDAY);
        var county = new Area(String.valueOf(COUNTIES.incrementAndGet()));
        var area = new Area(county.code() + "201");
        var clerk = actor(Role.CLERK, area, null, null);
        areas.name(actor(Role.COUNTY, county, null, null), county, "演示县");
        areas.name(clerk, area, "烽火乡");
        var term = UUID.randomUUID();
        jdbc.sql(
                        "insert into roster.term (id, version, area, ordinal, starts_on) values (?, 0, ?, 14, date '2021-08-10')")
                .params(term, area.code())
                .update();
        return new Township(
                area,
                term,
                clerk,
                actor(Role.CHAIR, area, null, null),
                actor(Role.COUNTY, county, null, null),
                unit(clerk, area, "乡村建设办公室"),
                unit(clerk, area, "农业服务中心"));
    }

    /** Deputies of the township by these names, in office since the congress began. */
    public List<PersonId> deputies(Township township, String... names) {
        var people = new ArrayList<PersonId>();
        for (var name : names) {
            var person = PersonId.next();
            var pinyin = Pinyin.of(name);
            jdbc.sql("""
                            insert into roster.person (id, version, area, name, pinyin, initials, sex, recorded_at)
                            values (?, 0, ?, ?, ?, ?, 'MALE', ?)
                            """)
                    .params(
                            person.value(),
                            township.area().county().code(),
                            name,
                            pinyin.full(),
                            pinyin.initials(),
                            Timestamp.from(clock.instant()))
                    .update();
            jdbc.sql("""
                            insert into roster.mandate (id, version, area, person, term, village, from_on, recorded_at)
                            values (?, 0, ?, ?, ?, '花果村', date '2021-08-10', ?)
                            """)
                    .params(
                            UUID.randomUUID(),
                            township.area().code(),
                            person.value(),
                            township.term(),
                            Timestamp.from(clock.instant()))
                    .update();
            people.add(person);
        }
        return people;
    }

    public static Actor actor(Role role, Area area, @Nullable DepartmentId unit, @Nullable PersonId person) {
        return new Actor(AccountId.next(), role.name(), role, area, unit, person);
    }

    /** For {@code .with(…)}: the request of somebody who is signed in, from a form that we drew. */
    public static RequestPostProcessor as(Actor actor) {
        return request ->
                csrf().postProcessRequest(authentication(SignedInAs.of(actor)).postProcessRequest(request));
    }

    public void today(LocalDate day) {
        clock.set(day);
    }

    private DepartmentId unit(Actor clerk, Area area, String name) {
        return departments.add(clerk, DepartmentId.next(), new DepartmentRequest(area, name, DepartmentKind.OFFICE));
    }

    /** A furnished township and the people in it. */
    public record Township(
            Area area, UUID term, Actor clerk, Actor chair, Actor county, DepartmentId roads, DepartmentId farming) {

        public Actor unit(DepartmentId unit) {
            return actor(Role.UNIT, area, unit, null);
        }

        public Actor deputy(PersonId person) {
            return actor(Role.DEPUTY, area, null, person);
        }
    }
}
