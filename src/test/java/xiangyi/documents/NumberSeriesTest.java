package xiangyi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import xiangyi.shared.Refusal;

class NumberSeriesTest {

    static final String AREA = "510504103";
    static EmbeddedPostgres postgres;
    static AnnotationConfigApplicationContext context;
    static NumberSeries series;
    static TransactionTemplate transaction;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        var database = postgres.getPostgresDatabase();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/documents")
                .load()
                .migrate();
        context = new AnnotationConfigApplicationContext();
        context.register(Transactions.class, NumberSeries.class);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.refresh();
        series = context.getBean(NumberSeries.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @AfterAll
    static void stop() throws IOException {
        context.close();
        postgres.close();
    }

    @Test
    void hasNoGapsAndNoDoublesWhenManyAskAndSomeRollBack() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var clerks = IntStream.range(0, 8)
                    .<Callable<List<Integer>>>mapToObj(clerk -> () -> takeHundred(new Random(clerk)))
                    .toList();
            var taken = new ArrayList<Integer>();
            for (var clerk : threads.invokeAll(clerks)) taken.addAll(clerk.get());

            assertThat(taken).hasSize(800);
            assertThat(taken.stream().sorted())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 800).boxed().toList());
            assertThat(series.peek(AREA, "烽人交", 2025)).isEqualTo(801);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> takeHundred(Random random) {
        var taken = new ArrayList<Integer>();
        while (taken.size() < 100) {
            var rollsBack = random.nextInt(4) == 0;
            var number = transaction.execute(status -> {
                if (rollsBack) status.setRollbackOnly();
                return series.next(AREA, "烽人交", 2025);
            });
            if (!rollsBack) taken.add(number);
        }
        return taken;
    }

    @Test
    void beginsWithOneInEveryAreaSeriesAndYear() {
        assertThat(next(AREA, "烽人发", 2025)).isEqualTo(1);
        assertThat(next(AREA, "烽人发", 2025)).isEqualTo(2);
        assertThat(next(AREA, "烽人发", 2026)).isEqualTo(1);
        assertThat(next(AREA, "烽人函", 2025)).isEqualTo(1);
        assertThat(next("510504104", "烽人发", 2025)).isEqualTo(1);
    }

    @Test
    void carriesOnBehindTheNumbersGivenOnPaper() {
        transaction.executeWithoutResult(status -> series.startAfter(AREA, "纸面", 2025, 30));
        assertThat(next(AREA, "纸面", 2025)).isEqualTo(31);
        transaction.executeWithoutResult(status -> series.startAfter(AREA, "纸面", 2025, 5));
        assertThat(series.peek(AREA, "纸面", 2025)).isEqualTo(32);
    }

    @Test
    void remembersVoidedNumbersAndNeverGivesThemAgain() {
        next(AREA, "作废", 2025);
        next(AREA, "作废", 2025);
        transaction.executeWithoutResult(status -> {
            series.voided(AREA, "作废", 2025, 2, "重复登记", Instant.parse("2025-03-12T01:00:00Z"));
            series.voided(AREA, "作废", 2025, 2, "再次作废", Instant.parse("2025-03-13T01:00:00Z"));
        });

        assertThat(series.gaps(AREA, "作废", 2025))
                .containsExactly(new NumberGap(2, "重复登记", Instant.parse("2025-03-12T01:00:00Z")));
        assertThat(next(AREA, "作废", 2025)).isEqualTo(3);
    }

    @Test
    void voidsOnlyNumbersThatWereGiven() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> series.voided(AREA, "未用", 2025, 1, "误操作", Instant.EPOCH)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("documents.series.notGiven");
    }

    @Test
    void givesNumbersOnlyWithinATransaction() {
        assertThatThrownBy(() -> series.next(AREA, "烽人发", 2025)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private static int next(String area, String name, int year) {
        return transaction.execute(status -> series.next(area, name, year));
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
