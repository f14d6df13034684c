package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static xiangyi.imports.Books.HEADER;
import static xiangyi.imports.Books.csv;
import static xiangyi.imports.Books.xlsx;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import xiangyi.TestDatabase;
import xiangyi.calendar.Workdays;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.NotAllowed;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Role;

class ImporterTest {

    private static final Area TOWN = new Area("350781101");
    private static final Area ELSEWHERE = new Area("350781102");
    private static final Actor CLERK = new Actor(AccountId.next(), "干事", Role.CLERK, TOWN, null, null);

    private static DataSource database;
    private static AnnotationConfigApplicationContext context;

    private Importer importer;
    private BatchQueries batches;
    private JdbcClient jdbc;
    private DeputySheet deputies;

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Setting {
        @Bean
        DataSource dataSource() {
            return database;
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        NamedParameterJdbcTemplate operations(DataSource dataSource) {
            return new NamedParameterJdbcTemplate(dataSource);
        }

        @Bean
        JdbcTemplate template(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        Workdays workdays() {
            return new Workdays(
                    Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Shanghai")), () -> null);
        }

        /** Nothing was ever said of these lists. */
        @Bean
        MappingRepository mappings() {
            return new MappingRepository() {
                @Override
                public Mapping save(Mapping mapping) {
                    return mapping;
                }

                @Override
                public Optional<Mapping> findById(MappingId id) {
                    return Optional.empty();
                }

                @Override
                public List<Mapping> holdingFor(String area) {
                    return List.of();
                }
            };
        }

        @Bean
        DeputySheet deputies() {
            return new DeputySheet();
        }
    }

    @BeforeAll
    static void start() {
        database = TestDatabase.another().dataSource();
        for (var room : List.of("__root", "imports")) {
            Flyway.configure()
                    .dataSource(database)
                    .table("history_" + room)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .locations("classpath:db/migration/" + room)
                    .load()
                    .migrate();
        }
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("xiangyi.data", "target/imports-test" + System.getProperty("fork", ""))));
        context.register(Setting.class);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(
                new RegexPatternTypeFilter(Pattern.compile("xiangyi\\.imports\\.(web\\..*|PracticeSheet|Uploads)")));
        scanner.scan("xiangyi.imports", "xiangyi.shared");
        context.refresh();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void fresh() {
        importer = context.getBean(Importer.class);
        batches = context.getBean(BatchQueries.class);
        jdbc = context.getBean(JdbcClient.class);
        deputies = context.getBean(DeputySheet.class);
        jdbc.sql("drop table if exists deputy").update();
        jdbc.sql("create table deputy (id uuid primary key, name text, born_on date, unique (name, born_on))")
                .update();
        jdbc.sql("delete from imports.batch").update();
        deputies.writing = (line, batch) -> {
            var id = new DeputySheet.DeputyId(UUID.randomUUID());
            jdbc.sql("insert into deputy values (:id, :name, :born)")
                    .param("id", id.value())
                    .param("name", line.name())
                    .param("born", line.bornOn())
                    .update();
            batch.made("deputy", id);
        };
        deputies.undoing = id ->
                jdbc.sql("delete from deputy where id = :id").param("id", id).update();
    }

    @Test
    void tryingOutChangesNothing() {
        var preview = tryOut(good());
        assertThat(preview.isClean()).isTrue();
        assertThat(preview.rows()).isEqualTo(2);
        assertThat(preview.batch()).isNull();
        assertThat(deputiesKept()).isZero();
        assertThat(kept("imports.batch")).isZero();
    }

    @Test
    void bringsEverythingInAndKeepsWhatWasTyped() {
        var preview = bringIn(good());
        assertThat(preview.isClean()).isTrue();
        assertThat(deputiesKept()).isEqualTo(2);
        var card = batches.card(CLERK.scope(ImportRight.SEE), preview.batch());
        assertThat(card.rows()).isEqualTo(2);
        assertThat(card.fileName()).isEqualTo("名册.xlsx");
        var id = jdbc.sql("select id from deputy where name = '张三'")
                .query(UUID.class)
                .single();
        assertThat(batches.typed(CLERK.scope(ImportRight.SEE), id))
                .containsExactly(
                        Map.entry("姓名", "张 三"),
                        Map.entry("性别", "男"),
                        Map.entry("出生日期", "1970.5.1"),
                        Map.entry("选区", "第一选区"),
                        Map.entry("电话", "138****8000"));
    }

    @Test
    void waitsForNoOtherImportThatCountsItsTables() throws Exception {
        var rows = IntStream.range(0, 250)
                .mapToObj(n -> "代表" + n + ",男,1970.5.1,一")
                .collect(Collectors.joining("\n"));
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + Batches.COUNTING + ")");
            statement.execute("lock table deputy, imports.batch_row in share update exclusive mode");
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> bringIn(csv("姓名,性别,出生日期,选区\n" + rows)))
                            .isClean())
                    .isTrue();
        }
        assertThat(deputiesKept()).isEqualTo(250);
    }

    @Test
    void bringsNothingInWhenOneRowIsAtFault() {
        var preview = bringIn(
                xlsx(HEADER, new Object[] {"张三", "男", "1970-05-01", "一"}, new Object[] {"李四", "男", "1960.13.1", "一"}));
        assertThat(preview.batch()).isNull();
        assertThat(deputiesKept()).isZero();
        assertThat(kept("imports.batch_row")).isZero();
    }

    @Test
    void reportsEveryFaultAtOnceWithItsPlace() {
        jdbc.sql("insert into deputy values (gen_random_uuid(), '王五', '1980-01-01')")
                .update();
        var preview = tryOut(xlsx(
                new Object[] {"代表名册"},
                new Object[] {"序号", "姓名", "性别", "出生日期", "选区", "电话", "身份证号", "民族"},
                new Object[] {1, "张三", "男", "1960.13.1", "一"},
                new Object[] {2, null, "不详", LocalDate.of(1970, 1, 1), "一"},
                new Object[] {3, "赵六", "女", "2015-01-01", "一"},
                new Object[] {4, "钱七", "女", "1965-01-01", "一", "999"},
                new Object[] {5, "王五", "男", "1980-01-01", "一"},
                new Object[] {6, "孙八", "男", "1966-01-01", "一", null, 110105194912310021d},
                new Object[] {7, "周九", "男", "1967-01-01", "一", "13900000000", "ab12"},
                new Object[] {8, "吴十", "男", "1968-01-01", "一", null, "AB 12"},
                new Object[] {9, "周九", "男", "1967年1月1日", "一"},
                new Object[] {"合计", 9}));
        assertThat(preview.problems())
                .extracting(
                        problem -> problem.row() + problem.column(),
                        problem -> problem.reason().key())
                .containsExactly(
                        tuple("3D", "imports.notDate"),
                        tuple("4B", "imports.required"),
                        tuple("4C", "imports.notAmong"),
                        tuple("5D", "test.tooYoung"),
                        tuple("6F", "test.badPhone"),
                        tuple("7", "imports.exists"),
                        tuple("8G", "imports.lostDigits"),
                        tuple("10G", "imports.twice"),
                        tuple("11", "imports.twice"));
        assertThat(preview.problemCount()).isEqualTo(9);
        var found = preview.found().get(0);
        assertThat(found.rows()).isEqualTo(9);
        assertThat(found.faulty()).isEqualTo(8);
        assertThat(found.ignoredColumns()).containsExactly("民族");
        assertThat(found.skippedRows()).containsExactly(12);
        assertThat(preview.problems().get(0).sentence(Sentences::of))
                .isEqualTo("“代表名册”第3行 D列“出生日期”：“1960.13.1”不是日期，应写成 2025-04-21 或 2025年4月21日。");
    }

    @Test
    void fillsMergedCellsDownOnlyWhereTheColumnAllows() {
        var upload = xlsx("代表名册", sheet -> {
            Books.rows(sheet, HEADER, new Object[] {"张三", "男", "1970-05-01", "第一选区"}, new Object[] {
                "李四", null, "1971-05-01", null
            });
            Books.merge(sheet, "D2:D3");
            Books.merge(sheet, "B2:B3");
        });
        var problem = tryOut(upload).problems();
        assertThat(problem).hasSize(1);
        assertThat(problem.get(0).reason()).isEqualTo(Reason.of("imports.merged", "B2:B3"));
        assertThat(problem.get(0).row()).isEqualTo(3);
    }

    @Test
    void refusesTheSameFileTwiceUnlessItWasUndone() {
        var first = bringIn(good());
        assertThatThrownBy(() -> tryOut(good()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Sentences.of(refusal.reasons().get(0)))
                                .isEqualTo("这个文件在2026年3月5日已经导入过（2行）。要重新导入，请先撤销那一次。"));
        assertThat(importer.undo(CLERK, first.batch(), "导错了")).isEmpty();
        assertThat(deputiesKept()).isZero();
        assertThat(bringIn(good()).isClean()).isTrue();
        assertThatThrownBy(() -> importer.undo(CLERK, first.batch(), "再来")).hasMessageContaining("imports.undone");
    }

    @Test
    void undoesAllOrNothingLastRowFirst() {
        var batch = bringIn(good()).batch();
        var order = new java.util.ArrayList<String>();
        deputies.undoing = id -> {
            order.add(jdbc.sql("delete from deputy where id = :id returning name")
                    .param("id", id)
                    .query(String.class)
                    .single());
            if (order.size() == 2) {
                throw new Refusal("test.hasSuggestions");
            }
        };
        var problems = importer.undo(CLERK, batch, "导错了");
        assertThat(order).containsExactly("李四", "张三");
        assertThat(problems).extracting(Problem::row).containsExactly(2);
        assertThat(deputiesKept()).isEqualTo(2);
        assertThat(batches.card(CLERK.scope(ImportRight.SEE), batch).undoneAt()).isNull();
    }

    @Test
    void findsTheRegisterByItsHeaderWhenTheSheetIsCalledSomethingElse() {
        assertThat(tryOut(csv("姓名,性别,出生日期,选区\n张三,男,1970.5.1,一\n")).rows()).isEqualTo(1);
        var sheets = xlsx("Sheet1", sheet -> {
            Books.rows(sheet, HEADER, new Object[] {"张三", "男", "1970-05-01", "一"});
            Books.rows(sheet.getWorkbook().createSheet("备忘"), new Object[] {"随便写的"});
        });
        var preview = tryOut(sheets);
        assertThat(preview.rows()).isEqualTo(1);
        assertThat(preview.unknownSheets()).containsExactly("备忘");
    }

    @Test
    void saysWhichTitlesItLooksFor() {
        assertThat(onlyProblem(xlsx(new Object[] {"甲", "乙"}, new Object[] {1, 2}))
                        .reason()
                        .key())
                .isEqualTo("imports.noHeader");
        assertThat(onlyProblem(xlsx(new Object[] {"姓名", "性别", "出生日期"}, new Object[] {"张三"}))
                        .sentence(Sentences::of))
                .isEqualTo("“代表名册”：表头里缺少“选区”。");
    }

    @Test
    void holdsForTheAreaOfTheActorOnly() {
        assertThatThrownBy(() -> importer.tryOut(CLERK, request(ELSEWHERE, good())))
                .isInstanceOf(NotFound.class);
        var deputy = new Actor(AccountId.next(), "代表", Role.DEPUTY, TOWN, null, null);
        assertThatThrownBy(() -> importer.tryOut(deputy, request(TOWN, good()))).isInstanceOf(NotAllowed.class);
        var batch = bringIn(good()).batch();
        var neighbour = new Actor(AccountId.next(), "邻乡", Role.CLERK, ELSEWHERE, null, null);
        assertThatThrownBy(() -> importer.undo(neighbour, batch, "?")).isInstanceOf(NotFound.class);
        assertThat(batches.recent(neighbour.scope(ImportRight.SEE), 10)).isEmpty();
        assertThat(batches.recent(CLERK.scope(ImportRight.SEE), 10)).hasSize(1);
    }

    @Test
    void letsABugBeABug() {
        deputies.writing = (line, batch) -> {
            throw new IllegalStateException("bug");
        };
        assertThatThrownBy(() -> bringIn(good())).isInstanceOf(IllegalStateException.class);
        assertThat(kept("imports.batch")).isZero();
    }

    @Test
    void countsProblemsBeyondThoseItShows() {
        var text = new StringBuilder("姓名,性别,出生日期,选区\n");
        for (var i = 0; i < 1_500; i++) {
            text.append("某").append(i).append(",男,何日,一\n");
        }
        var preview = tryOut(csv(text.toString()));
        assertThat(preview.problems()).hasSize(1_000);
        assertThat(preview.problemCount()).isEqualTo(1_500);
    }

    private Problem onlyProblem(Upload upload) {
        var problems = tryOut(upload).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private Preview tryOut(Upload upload) {
        return importer.tryOut(CLERK, request(TOWN, upload));
    }

    private Preview bringIn(Upload upload) {
        return importer.bringIn(CLERK, request(TOWN, upload));
    }

    private ImportRequest request(Area area, Upload upload) {
        return new ImportRequest(area, upload, context.getBean(Registers.class).all());
    }

    private static Upload good() {
        return new Upload("名册.xlsx", GOOD);
    }

    private static final byte[] GOOD = xlsx(
                    new Object[] {"姓名", "性别", "出生日期", "选区", "电话"},
                    new Object[] {"张 三", "男", "1970.5.1", "第一选区", "13800138000"},
                    new Object[] {"李四", "女", LocalDate.of(1975, 6, 1), "第二选区"})
            .bytes();

    private int deputiesKept() {
        return kept("deputy");
    }

    private int kept(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
