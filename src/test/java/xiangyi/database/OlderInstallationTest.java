package xiangyi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.database.Installation.ask;
import static xiangyi.database.Installation.tell;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import xiangyi.TestDatabase;

/** An installation with data of an earlier version takes the migrations that came since, in the order of its rooms. */
class OlderInstallationTest {

    /** Each room, after those it stands on, and up to where it had come before addresses left the tables. */
    private static final List<String> ROOMS = List.of(
            "__root 2",
            "calendar 1",
            "areas 1",
            "audit 1",
            "accounts 2",
            "files 2",
            "documents 1",
            "departments 1",
            "roster 3",
            "referrals 2",
            "sessions 3",
            "suggestions 2",
            "motions 1",
            "activities 5",
            "appraisals 2",
            "petitions 2",
            "publicity 1",
            "plans 1",
            "funds 2",
            "stations 1",
            "duties 1",
            "reports 1",
            "imports 2");

    private static final String DATA = """
            insert into departments.department (id, version, area, name, kind, recorded_at)
            values ('00000000-0000-0000-0000-0000000000d1', 1, '330122101', '城建办', 'OFFICE', now());
            insert into referrals.referral (id, version, area, kind, subject, path, number, title, status, department, unit,
                handed_over_on, clock, term, due_from, due_on, recorded_at)
            select id, 1, '330122101', kind, '00000000-0000-0000-0000-0000000000a1', path, '1', '修路', 'HANDED_OVER',
                   '00000000-0000-0000-0000-0000000000d1', '城建办', '2025-01-10', 'ORDINARY', '3M', '2025-01-10', '2025-04-10',
                   now()
              from (values ('00000000-0000-0000-0000-0000000000b1'::uuid, 'SUGGESTION',
                            '/suggestions/00000000-0000-0000-0000-0000000000a1'),
                           ('00000000-0000-0000-0000-0000000000b2', 'OPINION',
                            '/activities/00000000-0000-0000-0000-0000000000c1')) one (id, kind, path);
            insert into referrals.entry (id, area, referral, round, kind, happened_on, recorded_at, recorded_by, said_by)
            select gen_random_uuid(), area, id, 1, 'HANDED_OVER', handed_over_on, recorded_at, 'CLERK', 'CLERK'
              from referrals.referral;
            insert into roster.person (id, version, area, name, pinyin, initials, recorded_at)
            values ('00000000-0000-0000-0000-0000000000e1', 1, '330122', '王丽', 'wangli', 'wl', now());
            insert into funds.pay_list (id, version, area, from_on, until_on, status, recorded_at, recorded_by)
            values ('00000000-0000-0000-0000-0000000000f1', 1, '330122101', '2025-01-01', '2025-12-31', 'DRAFT', now(),
                    gen_random_uuid());
            insert into funds.payment (list, area, position, person, name, halves, amount)
            values ('00000000-0000-0000-0000-0000000000f1', '330122101', 0, '00000000-0000-0000-0000-0000000000e1', '王丽', 1, 50);
            insert into funds.pay_day (list, area, person, day, path, title, halves, rate)
            values ('00000000-0000-0000-0000-0000000000f1', '330122101', '00000000-0000-0000-0000-0000000000e1', '2025-01-10',
                    '/sessions/00000000-0000-0000-0000-0000000000c2', '第一次会议', 1, 50);
            insert into funds.spending (id, version, area, starts_on, ends_on, purpose, title, amount, exactness, occasion,
                occasion_title, status, recorded_at, recorded_by)
            values (gen_random_uuid(), 1, '330122101', '2025-01-10', '2025-01-10', 'SESSION', '茶水', 60, 'EXACT',
                    '/activities/00000000-0000-0000-0000-0000000000c1', '视察', 'STANDING', now(), gen_random_uuid())
            """;

    private static DatabaseAddress old;

    @BeforeAll
    static void upgrade() {
        old = TestDatabase.another();
        ROOMS.forEach(room -> migrate(room.split(" ")[0], room.split(" ")[1], "not yet"));
        tell(old, DATA);
        ROOMS.forEach(room -> migrate(room.split(" ")[0], "latest", "R"));
    }

    @Test
    void addressesBecomeKeys() {
        assertThat(ask(old, "select string_agg(home, ' ' order by home) from referrals.referral"))
                .isEqualTo("activity:00000000-0000-0000-0000-0000000000c1"
                        + " suggestion:00000000-0000-0000-0000-0000000000a1");
        assertThat(ask(old, "select occasion from funds.pay_day"))
                .isEqualTo("session:00000000-0000-0000-0000-0000000000c2");
        assertThat(ask(old, "select occasion from funds.spending"))
                .isEqualTo("activity:00000000-0000-0000-0000-0000000000c1");
    }

    @Test
    void whatWasToldIsToldInTheNewWords() {
        assertThat(ask(old, "select string_agg(subject, ' ' order by subject) from facts.referrals"))
                .isEqualTo("activity:00000000-0000-0000-0000-0000000000c1"
                        + " suggestion:00000000-0000-0000-0000-0000000000a1");
        assertThat(ask(old, "select told->>'occasion' from facts.funds where kind = 'funds.spent'"))
                .isEqualTo("activity:00000000-0000-0000-0000-0000000000c1");
    }

    private static void migrate(String room, String target, String repeatable) {
        Flyway.configure()
                .dataSource(old.dataSource())
                .table("flyway_schema_history" + (room.equals("__root") ? "" : "_" + room))
                .locations("classpath:db/migration/" + room)
                .target(target)
                .repeatableSqlMigrationPrefix(repeatable)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
