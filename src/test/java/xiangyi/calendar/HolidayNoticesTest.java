package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import xiangyi.shared.Refusal;

class HolidayNoticesTest {

    static final List<NoticeDay> NOTICE =
            List.of(day("2026-12-31", false), day("2027-01-03", true), day("2027-10-01", false));

    static EmbeddedPostgres postgres;
    static TransactionTemplate transaction;
    static JdbcClient jdbc;
    HolidayNotices notices;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        var database = postgres.getPostgresDatabase();
        Flyway.configure()
                .dataSource(database)
                .locations("db/migration/calendar")
                .load()
                .migrate();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        jdbc = JdbcClient.create(database);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void load() {
        jdbc.sql("truncate calendar.notice_day").update();
        notices = new HolidayNotices(jdbc);
        notices.afterSingletonsInstantiated();
    }

    @Test
    void loadTheShippedYearsOnce() {
        assertThat(notices.get().years()).isEqualTo(Holidays.shipped().years());
        assertThat(notices.get().notice(2025)).isEqualTo(Holidays.shipped().notice(2025));
        var rows = rows();

        new HolidayNotices(jdbc).afterSingletonsInstantiated();

        assertThat(rows()).isEqualTo(rows).isEqualTo(379);
    }

    @Test
    void learnANewYear() {
        assertThat(notices.get().knows(2027)).isFalse();

        imports(2027, NOTICE);

        assertThat(notices.get().knows(2027)).isTrue();
        assertThat(notices.get().isWorkday(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(notices.get().isWorkday(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(notices.get().notice(2026)).isEqualTo(Holidays.shipped().notice(2026));
    }

    @Test
    void replaceAYearThatIsImportedAgain() {
        imports(2027, NOTICE);
        imports(2026, Holidays.shipped().notice(2026));
        imports(2027, NOTICE.subList(2, 3));

        assertThat(notices.get().notice(2027)).isEqualTo(NOTICE.subList(2, 3));
        assertThat(notices.get().notice(2026)).isEqualTo(Holidays.shipped().notice(2026));
    }

    @Test
    void keepACorrectedYearAtTheNextStart() {
        imports(2025, List.of(day("2025-10-01", false)));

        notices.afterSingletonsInstantiated();

        assertThat(new HolidayNotices(jdbc).get().notice(2025)).hasSize(1);
    }

    @Test
    void forgetWhatWasNotCommitted() {
        transaction.executeWithoutResult(status -> {
            notices.importYear(origin(2027), NOTICE);
            status.setRollbackOnly();
        });

        assertThat(notices.get().knows(2027)).isFalse();
    }

    @Test
    void refuseHalfANotice() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imports(2027, NOTICE.subList(0, 2)));
        assertThat(notices.get().knows(2027)).isFalse();
    }

    void imports(int year, List<NoticeDay> days) {
        transaction.executeWithoutResult(status -> notices.importYear(origin(year), days));
    }

    static NoticeOrigin origin(int year) {
        return new NoticeOrigin(year, "国办发明电〔2026〕7号", Instant.EPOCH, "向晓梅");
    }

    static int rows() {
        return jdbc.sql("select count(*) from calendar.notice_day")
                .query(Integer.class)
                .single();
    }

    static NoticeDay day(String day, boolean workday) {
        return new NoticeDay(LocalDate.parse(day), workday, "放假");
    }
}
