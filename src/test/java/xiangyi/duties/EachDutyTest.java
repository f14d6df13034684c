package xiangyi.duties;

import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.duties.Standing.Status.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.areas.Areas;
import xiangyi.areas.SettingRequest;
import xiangyi.facts.Period;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;

/** Every duty in every standing that it can have, from the rows of a ledger through the rooms and the facts. */
@HouseTest
class EachDutyTest {

    static final Period YEAR = Period.year(2025);
    static final LocalDate LONG_AGO = of(2024, 1, 1);

    @Autowired
    House house;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    @Autowired
    KeptRegisters kept;

    @Autowired
    Areas areas;

    @Autowired
    Board board;

    /** Rows of one sheet under its column titles. */
    record Rows(String sheet, String titles, List<String> lines) {}

    /**
     * What the test knows of a duty.
     *
     * @param registers whose silence it judges
     * @param open rows of something owed and not yet done, as entered at once
     * @param done rows of all that was done in time
     * @param plan rows that arrange for it, or null where nothing can be planned
     * @param early a day on which what is open is not due yet
     * @param entered the day on which all that was done is entered in time; null where each row is on its own day
     * @param setting the number that frees a place of it when it is 0, or null
     */
    record Known(
            String duty,
            Set<String> registers,
            List<Rows> open,
            List<Rows> done,
            @Nullable List<Rows> plan,
            LocalDate early,
            @Nullable LocalDate entered,
            @Nullable String setting) {

        @Override
        public String toString() {
            return duty;
        }
    }

    static final String ACTIVITY = "名称,类型,时间,意见条数,告知代表日期,回头看哪次活动,代表小组,是否已开展";
    static final LocalDate END = of(2025, 12, 31);
    static final LocalDate LATER = of(2026, 11, 2);

    /** Somebody who serves serves, whenever that is entered. */
    static final Set<String> MET_ALWAYS = Set.of("S4-7");

    static final Rows DEPUTIES =
            rows("代表名册", "姓名,性别,村,代表小组,有无固定收入,起始日期", "彭德厚,男,花果村,第一小组,否,2021-08-10", "龙小燕,女,石堰村,第一小组,是,2021-08-10");
    static final Rows CONGRESS = rows("会议", "会议类型,会议,开会日期", "人代会,第八次会议,2025-04-21");
    static final String SUGGESTION = "标题,领衔代表,反映的问题,建议的办法,收到日期,承办单位,交办日期,答复日期,结果类别";

    static Stream<Known> duties() {
        return Stream.of(
                yearly("SESS-01", "sessions", END, null, List.of(CONGRESS), plannedSession("人代会", "2025-12-20")),
                yearly(
                        "S2-1",
                        "activities",
                        of(2025, 3, 31),
                        "duties.trainings-in-the-first-quarter",
                        held("年初培训,学习培训,2025-02-10"),
                        planned("学习培训", "2025-03-20")),
                yearly(
                        "S1-18",
                        "activities",
                        END,
                        "duties.trainings-a-year",
                        held("代表培训,学习培训,2025-06-10"),
                        planned("学习培训", "2025-12-20")),
                yearly(
                        "DEPT-09",
                        "activities",
                        END,
                        "duties.reports-to-voters-a-year",
                        held("向选民述职,代表述职,2025-11-18"),
                        planned("代表述职", "2025-12-20")),
                yearly(
                        "DEPT-08",
                        "activities",
                        END,
                        "duties.contacts-a-year",
                        held("走访五保户,走访慰问,2025-06-10", "接待选民,接待选民,2025-07-10"),
                        planned("走访慰问", "2025-12-20")),
                yearly(
                        "S2-5",
                        "activities",
                        END,
                        "duties.accounts-watched-a-year",
                        held("监督村级财务审计,跟踪监督,2025-06-10"),
                        planned("跟踪监督", "2025-12-20")),
                yearly(
                        "S1-7",
                        "plans",
                        of(2025, 3, 31),
                        "duties.topics-a-year",
                        List.of(rows(
                                "监督议题", "年度,议题,来源,确定日期", "2025,农村饮水,群众热点,2025-02-10", "2025,村级财务,群众热点,2025-02-10")),
                        null),
                yearly(
                        "S4-9",
                        "publicity",
                        END,
                        "duties.articles-a-year",
                        List.of(rows("信息稿件", "标题,写成日期,篇数", "人大信息,2025-06-10,12")),
                        null),
                yearly(
                        "DEPT-03",
                        "funds",
                        of(2025, 3, 31),
                        "duties.budget-lines-a-year",
                        List.of(rows("经费计划", "年度,项目,预算金额,批准日期", "2025,代表活动,10000,2025-02-10")),
                        null),
                yearly(
                        "S4-7",
                        "petitions",
                        END,
                        "duties.informants",
                        List.of(DEPUTIES, rows("信访信息员", "姓名,聘任日期", "彭德厚,2024-02-10")),
                        null),
                owed(
                        "SUGG-06",
                        Set.of("suggestions"),
                        List.of(DEPUTIES, rows("建议", SUGGESTION, "修渠的建议,彭德厚,渠道淤积。,清淤。,2025-03-01,农业服务中心,2025-03-03,,")),
                        List.of(
                                DEPUTIES,
                                rows(
                                        "建议",
                                        SUGGESTION,
                                        "修渠的建议,彭德厚,渠道淤积。,清淤。,2025-03-01,农业服务中心,2025-03-03,2025-04-03,A")),
                        null,
                        of(2025, 4, 1),
                        of(2025, 4, 10)),
                owed(
                        "SUGG-11",
                        Set.of("suggestions", "sessions"),
                        List.of(
                                DEPUTIES,
                                CONGRESS,
                                rows("建议", SUGGESTION, "修渠的建议,彭德厚,渠道淤积。,清淤。,2025-03-01,农业服务中心,2025-03-03,,")),
                        List.of(
                                DEPUTIES,
                                CONGRESS,
                                rows("建议", SUGGESTION, "修渠的建议,彭德厚,渠道淤积。,清淤。,2025-03-01,农业服务中心,2025-03-03,,"),
                                rows("议程和报告", "会议类型,会议,事项类型,内容", "人代会,第八次会议,听取报告,关于代表建议办理情况的报告")),
                        null,
                        of(2025, 5, 6),
                        of(2025, 5, 6)),
                owed(
                        "DEPT-05",
                        Set.of("activities"),
                        List.of(DEPUTIES),
                        List.of(
                                DEPUTIES,
                                activities("小组学习,小组活动,2025-05-20,,,,第一小组,是", "小组走访,小组活动,2025-09-20,,,,第一小组,是")),
                        List.of(activities("小组年终活动,小组活动,2025-12-20,,,,第一小组,否")),
                        of(2025, 11, 24),
                        of(2025, 11, 24)),
                owed(
                        "S1-9",
                        Set.of("activities"),
                        List.of(DEPUTIES),
                        List.of(DEPUTIES, activities("小组学习,小组活动,2025-05-20,,,,第一小组,是")),
                        List.of(activities("小组年终活动,小组活动,2025-12-20,,,,第一小组,否")),
                        of(2025, 11, 24),
                        of(2025, 11, 24)),
                owed(
                        "DEPT-07",
                        Set.of("activities"),
                        held("视察水利,视察,2025-03-01,2"),
                        List.of(activities("视察水利,视察,2025-03-01,2,2025-03-20,,,")),
                        null,
                        of(2025, 3, 10),
                        of(2025, 3, 25)),
                owed(
                        "DEPT-16",
                        Set.of("activities"),
                        List.of(DEPUTIES),
                        List.of(
                                DEPUTIES,
                                activities("代表培训,学习培训,2025-06-10,,,,,是"),
                                rows("活动参加人", "活动,姓名", "代表培训,彭德厚", "代表培训,龙小燕")),
                        null,
                        of(2025, 11, 24),
                        of(2025, 11, 24)),
                owed(
                        "SUPV-05",
                        Set.of("activities"),
                        held("检查食品安全,执法检查,2025-03-01,2"),
                        List.of(activities(
                                "检查食品安全,执法检查,2025-03-01,2,2025-03-20,,,", "再查食品安全,回头看,2025-05-10,,,检查食品安全,,是")),
                        null,
                        of(2025, 3, 10),
                        of(2025, 5, 20)),
                owed(
                        "SUPV-06",
                        Set.of("activities"),
                        held("评议卫生院,工作评议,2025-03-01"),
                        List.of(
                                activities("评议卫生院,工作评议,2025-03-01,,,,,是"),
                                rows(
                                        "评议",
                                        "活动,评议对象,整改时间,整改措施,复查时间,复查结论",
                                        "评议卫生院,乡卫生院,2025-04-01,已经逐条整改,2025-05-10,已经整改")),
                        null,
                        of(2025, 3, 10),
                        of(2025, 5, 20)),
                owed(
                        "S2-2",
                        Set.of("activities"),
                        held("代表述职,代表述职,2025-03-01"),
                        List.of(
                                activities("代表述职,代表述职,2025-03-01,,,,,是"),
                                rows("评议", "活动,评议对象,方案时间,方案内容,整改时间,整改措施", "代表述职,彭德厚,2025-02-10,述职方案,2025-03-01,当场整改"),
                                rows(
                                        "测评",
                                        "活动,评议对象,投票人,测评日期,发出票数,收回票数,有效票数,满意票,基本满意票,不满意票",
                                        "代表述职,彭德厚,选民,2025-03-01,20,20,20,18,2,0")),
                        null,
                        of(2025, 3, 1),
                        of(2025, 3, 1)),
                owed(
                        "S2-4",
                        Set.of("activities"),
                        held("走访五保户,走访慰问,2025-01-10"),
                        held(
                                "视察水利,视察,2025-03-01",
                                "视察码头,视察,2025-05-01",
                                "调研蔬菜基地,调研,2025-06-01",
                                "检查食品安全,执法检查,2025-09-01"),
                        null,
                        of(2025, 11, 24),
                        of(2025, 11, 24)),
                owed(
                        "S4-6",
                        Set.of("activities"),
                        held("评议卫生院,工作评议,2025-03-01"),
                        List.of(
                                activities("评议卫生院,工作评议,2025-03-01,,,,,是"),
                                rows(
                                        "评议",
                                        "活动,评议对象,方案时间,方案内容,调查时间,调查情况,意见交办时间",
                                        "评议卫生院,乡卫生院,2025-02-10,评议方案,2025-02-20,走访了病人,2025-03-01")),
                        null,
                        of(2025, 3, 1),
                        of(2025, 3, 1)),
                owed(
                        "S4-1",
                        Set.of("plans", "sessions"),
                        List.of(rows("计划制度", "类别,名称,通过日期,年度", "制度,联系选民制度,2025-01-10,2025")),
                        List.of(
                                DEPUTIES,
                                rows(
                                        "计划制度",
                                        "类别,名称,通过日期,年度,代表小组",
                                        "年度计划,2025年工作计划,2025-02-10,2025,",
                                        "小组计划,第一小组活动计划,2025-02-10,2025,第一小组")),
                        null,
                        of(2025, 2, 3),
                        of(2025, 2, 20)),
                owed(
                        "S4-10",
                        Set.of("funds"),
                        List.of(DEPUTIES, CONGRESS, rows("出席", "会议类型,会议,姓名,出席情况", "人代会,第八次会议,彭德厚,出席")),
                        List.of(
                                DEPUTIES,
                                CONGRESS,
                                rows("出席", "会议类型,会议,姓名,出席情况", "人代会,第八次会议,彭德厚,出席"),
                                rows("误工补贴", "起始日期,截止日期,姓名,天数,标准,发放日期", "2025-01-01,2025-12-31,彭德厚,1,60,2025-12-01")),
                        null,
                        of(2025, 12, 10),
                        of(2025, 12, 10)),
                owed("PRAC-01", Set.of("activities"), receptions(1), receptions(12), null, of(2025, 1, 31), null),
                owed(
                        "SESS-14",
                        Set.of("sessions"),
                        presidium("2025-01-20"),
                        presidium("2025-01-20", "2025-04-15", "2025-07-10", "2025-10-10"),
                        plannedSession("主席团会议", "2025-04-10"),
                        of(2025, 4, 1),
                        null));
    }

    @ParameterizedTest
    @MethodSource("duties")
    void isMetWhenItWasDoneAndEnteredInTime(Known known) {
        var township = house.township();
        if (known.entered() == null) {
            known.done().forEach(rows -> enter(township, firstDay(rows), List.of(rows)));
        } else {
            enter(township, known.entered(), known.done());
        }
        keep(township, known);
        assertThat(standing(township, known.duty(), LATER)).isEqualTo(MET);
    }

    @ParameterizedTest
    @MethodSource("duties")
    void isMetLateWhenItWasEnteredAfterItWasDue(Known known) {
        var township = house.township();
        enter(township, LATER, known.done());
        keep(township, known);
        assertThat(standing(township, known.duty(), LATER))
                .isEqualTo(MET_ALWAYS.contains(known.duty()) ? MET : MET_LATE);
    }

    @ParameterizedTest
    @MethodSource("duties")
    void isDueUntilItsDay(Known known) {
        var township = house.township();
        enter(township, known.early(), known.open());
        keep(township, known);
        assertThat(standing(township, known.duty(), known.early())).isEqualTo(DUE);
    }

    static Stream<Known> plannable() {
        return duties().filter(known -> known.plan() != null);
    }

    @ParameterizedTest
    @MethodSource("plannable")
    void isArrangedOnceItIsPlanned(Known known) {
        var township = house.township();
        enter(township, known.early(), known.open());
        enter(township, known.early(), Objects.requireNonNull(known.plan()));
        keep(township, known);
        assertThat(standing(township, known.duty(), known.early())).isEqualTo(ARRANGED);
    }

    /** Where several things are owed, all of them. */
    @Test
    void isArrangedOnceEachOfSeveralIsPlanned() {
        var months = IntStream.rangeClosed(2, 12)
                .mapToObj(month -> "计划接待" + month + ",接待选民," + of(2025, month, 15) + ",,,,,否")
                .toArray(String[]::new);
        assertThat(arranged("PRAC-01", of(2025, 1, 31), receptions(1).get(0), activities(months)))
                .isEqualTo(ARRANGED);
        var kinds = activities(
                "年底视察一,视察,2025-12-10,,,,,否",
                "年底视察二,视察,2025-12-11,,,,,否",
                "年底调研,调研,2025-12-12,,,,,否",
                "年底检查,执法检查,2025-12-15,,,,,否");
        assertThat(arranged("S2-4", of(2025, 11, 24), kinds)).isEqualTo(ARRANGED);
        var check = activities("检查食品安全,执法检查,2025-03-01,2,2025-03-20,,,", "再查食品安全,回头看,2025-04-10,,,检查食品安全,,否");
        assertThat(arranged("SUPV-05", of(2025, 3, 25), check)).isEqualTo(ARRANGED);
    }

    @Test
    void supervisionIsNotOwedWhereAPlaceAsksForNoKindOfIt() {
        var township = house.township();
        kept.keptSince(township.clerk(), new KeptSince(township.area(), "activities", LONG_AGO));
        house.today(END);
        assertThat(standing(township, "S2-4", LATER)).isEqualTo(MISSED);
        for (var setting : List.of("duties.inspections-a-year", "duties.studies-a-year", "duties.law-checks-a-year")) {
            areas.set(township.clerk(), new SettingRequest(township.area(), setting, "0", END, "主席团决定"));
        }
        assertThat(standing(township, "S2-4", LATER)).isEqualTo(NOT_APPLICABLE);
    }

    /** A first reception that is written down in December says nothing of the months before; those in time bind. */
    @Test
    void writingDownAReceptionIsNeverPunished() {
        var december = activities("接待选民,接待选民,2025-12-15,,,,,是");
        var township = house.township();
        kept.keptSince(township.clerk(), new KeptSince(township.area(), "activities", LONG_AGO));
        assertThat(standing(township, "PRAC-01", LATER)).isEqualTo(NOT_APPLICABLE);
        enter(township, of(2025, 12, 16), List.of(december));
        assertThat(standing(township, "PRAC-01", LATER)).isEqualTo(NOT_RECORDED);
        enter(township, of(2025, 12, 17), receptions(3));
        assertThat(standing(township, "PRAC-01", LATER)).isEqualTo(NOT_RECORDED);
        assertThat(arranged("PRAC-01", of(2025, 11, 24), activities("计划接待,接待选民,2025-12-15,,,,,否")))
                .isEqualTo(NOT_RECORDED);
    }

    /** By 地方组织法 14 as amended in 2022; the older law asked for one. */
    @Test
    void aCongressThatMetOnceIsToldOfTheSecondTime() {
        var township = house.township();
        enter(township, of(2025, 4, 22), List.of(CONGRESS));
        assertThat(standingOf(township, "SESS-01", YEAR, END).status()).isEqualTo(MET);
        assertThat(standingOf(township, "SESS-01", YEAR, LATER).said()).contains("只开了1次", "两次");
        enter(township, of(2025, 4, 23), plannedSession("人代会", "2025-09-20"));
        assertThat(standingOf(township, "SESS-01", YEAR, of(2025, 6, 1)).said()).isNull();

        var before = house.township();
        enter(before, of(2021, 11, 22), List.of(rows("会议", "会议类型,会议,开会日期", "人代会,第八次会议,2021-11-21")));
        var old = standingOf(before, "SESS-01", Period.year(2021), LATER);
        assertThat(old.status()).isEqualTo(MET);
        assertThat(old.said()).isNull();

        var twice = house.township();
        enter(twice, of(2025, 4, 22), List.of(CONGRESS));
        enter(twice, of(2025, 9, 22), List.of(rows("会议", "会议类型,会议,开会日期", "人代会,第九次会议,2025-09-21")));
        assertThat(standingOf(twice, "SESS-01", YEAR, LATER).said()).isNull();
    }

    @Test
    void whatAPlaceAsksForLaterDoesNotTurnAYearThatIsOver() {
        var township = house.township();
        enter(township, of(2025, 4, 22), List.of(CONGRESS));
        house.today(of(2026, 3, 2));
        areas.set(
                township.clerk(),
                new SettingRequest(township.area(), "duties.sessions-a-year", "2", of(2026, 3, 2), "县人大常委会要求"));
        kept.keptSince(township.clerk(), new KeptSince(township.area(), "sessions", LONG_AGO));
        assertThat(standing(township, "SESS-01", LATER)).isEqualTo(MET);
        assertThat(standingOf(township, "SESS-01", Period.year(2026), LATER).status())
                .isEqualTo(MISSED);
    }

    /** Whoever only said that a quarter was empty owes the year's plan before and after something else is written down. */
    @Test
    void aPlaceThatReportedAnEmptyQuarterOwesItsPlan() {
        var township = house.township();
        house.today(LATER);
        kept.nothingToReport(township.clerk(), new KeptSince(township.area(), "plans", of(2025, 3, 31)));
        kept.keptSince(township.clerk(), new KeptSince(township.area(), "sessions", LONG_AGO));
        assertThat(standing(township, "S4-1", LATER)).isEqualTo(MISSED);
    }

    @ParameterizedTest
    @MethodSource("duties")
    void isMissedOnlyWhereTheRegistersAreKept(Known known) {
        var township = house.township();
        enter(township, known.duty().equals("PRAC-01") ? known.early() : LATER, known.open());
        assertThat(standing(township, known.duty(), LATER)).isEqualTo(NOT_RECORDED);
        keep(township, known);
        assertThat(standing(township, known.duty(), LATER)).isEqualTo(MISSED);
    }

    static Stream<Known> local() {
        return duties().filter(known -> known.setting() != null);
    }

    @ParameterizedTest
    @MethodSource("local")
    void doesNotApplyWhereAPlaceAsksNothing(Known known) {
        var township = house.township();
        keep(township, known);
        house.today(END);
        areas.set(
                township.clerk(),
                new SettingRequest(township.area(), Objects.requireNonNull(known.setting()), "0", END, "主席团决定"));
        assertThat(standing(township, known.duty(), LATER)).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUGG-06", "SUGG-11", "DEPT-05", "S1-9", "DEPT-07", "DEPT-16", "SUPV-05", "SUPV-06", "S2-2", "S2-3",
                "S4-6", "S4-10", "PRAC-01"
            })
    void doesNotApplyWhereNothingIsOwed(String duty) {
        var township = house.township();
        KeptSince.REGISTERS.forEach(
                register -> kept.keptSince(township.clerk(), new KeptSince(township.area(), register, LONG_AGO)));
        assertThat(standing(township, duty, LATER)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void deputiesBelongToGroupsOnceThereAreAny() {
        var ungrouped = rows("代表名册", "姓名,性别,村,代表小组,起始日期", "彭德厚,男,花果村,第一小组,2021-08-10", "龙小燕,女,石堰村,,2021-08-10");
        var groupless = rows("代表名册", "姓名,性别,村,代表小组,起始日期", "彭德厚,男,花果村,,2021-08-10");
        assertThat(entered("DEPT-04", of(2025, 6, 2), DEPUTIES)).isEqualTo(MET);
        assertThat(entered("DEPT-04", LATER, DEPUTIES)).isEqualTo(MET_LATE);
        assertThat(entered("DEPT-04", LATER, ungrouped)).isEqualTo(MISSED);
        assertThat(entered("DEPT-04", LATER, groupless)).isEqualTo(NOT_RECORDED);
        var township = house.township();
        enter(township, of(2025, 6, 2), List.of(ungrouped));
        assertThat(standing(township, "DEPT-04", of(2025, 6, 2))).isEqualTo(DUE);
    }

    @Test
    void anOpinionHasItsUnitAndItsDayAndIsLookedAtAgain() {
        var consultation = activities("征求意见,征求意见,2025-03-01,,,,,是", "回头看,回头看,2025-05-10,,,征求意见,,是");
        var titles = "活动,意见,承办单位,交办日期,完成时限,回头看活动,回头看结果";
        var open = rows("活动意见", titles, "征求意见,路灯要有人管,乡村建设办公室,2025-03-01,2025-06-30,,");
        var again = rows("活动意见", titles, "征求意见,路灯要有人管,乡村建设办公室,2025-03-01,2025-06-30,回头看,已经整改");
        assertThat(entered("S2-3", LATER, consultation, again)).isEqualTo(MET_LATE);
        assertThat(entered("S2-3", LATER, consultation, open)).isEqualTo(NOT_RECORDED);
        var township = house.township();
        enter(township, LATER, List.of(consultation, open));
        kept.keptSince(township.clerk(), new KeptSince(township.area(), "activities", LONG_AGO));
        assertThat(standing(township, "S2-3", LATER)).isEqualTo(MISSED);
        var early = house.township();
        enter(early, of(2025, 3, 1), List.of(activities("征求意见,征求意见,2025-03-01,,,,,是"), open));
        assertThat(standing(early, "S2-3", of(2025, 3, 1))).isEqualTo(DUE);
    }

    @Test
    void aWebsiteIsRenewedEveryMonth() {
        var all = IntStream.rangeClosed(1, 13)
                .mapToObj(n -> renewal(of(2024, 12, 20).plusDays(30L * n)))
                .toList();
        var township = house.township();
        all.forEach(rows -> enter(township, firstDay(rows), List.of(rows)));
        assertThat(standing(township, "S4-8", LATER)).isEqualTo(MET);
        assertThat(entered("S4-8", LATER, all.toArray(Rows[]::new))).isEqualTo(MET_LATE);
        var first = renewal(of(2025, 1, 20));
        assertThat(entered("S4-8", LATER, first)).isEqualTo(NOT_RECORDED);
        var kept = house.township();
        enter(kept, of(2025, 1, 20), List.of(first));
        this.kept.keptSince(kept.clerk(), new KeptSince(kept.area(), "publicity", LONG_AGO));
        assertThat(standing(kept, "S4-8", of(2025, 2, 10))).isEqualTo(DUE);
        assertThat(standing(kept, "S4-8", LATER)).isEqualTo(MISSED);
    }

    @Test
    void everyDutyIsHere() {
        assertThat(board.duties())
                .extracting(duty -> duty.id().text())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(duties().map(Known::duty), Stream.of("DEPT-04", "S2-3", "S4-8"))
                                .toList());
    }

    private Standing.Status entered(String duty, LocalDate on, Rows... rows) {
        var township = house.township();
        enter(township, on, List.of(rows));
        return standing(township, duty, LATER);
    }

    private Standing.Status arranged(String duty, LocalDate on, Rows... rows) {
        var township = house.township();
        enter(township, on, List.of(rows));
        kept.keptSince(township.clerk(), new KeptSince(township.area(), "activities", LONG_AGO));
        return standing(township, duty, on);
    }

    private void enter(Township township, LocalDate on, List<Rows> sheets) {
        house.today(on);
        for (var rows : sheets) {
            var text = Stream.concat(Stream.of(rows.titles()), rows.lines().stream())
                    .collect(Collectors.joining("\n"));
            var upload = new Upload(rows.sheet() + ".csv", text.getBytes(StandardCharsets.UTF_8));
            var preview = importer.bringIn(
                    township.clerk(),
                    new ImportRequest(township.area(), upload, List.of(registers.named(rows.sheet()))));
            assertThat(preview.problems()).isEmpty();
        }
    }

    private void keep(Township township, Known known) {
        known.registers()
                .forEach(register ->
                        kept.keptSince(township.clerk(), new KeptSince(township.area(), register, LONG_AGO)));
    }

    private Standing.Status standing(Township township, String id, LocalDate on) {
        return standingOf(township, id, YEAR, on).status();
    }

    private Standing standingOf(Township township, String id, Period year, LocalDate on) {
        return board.of(township.area(), year, on).entrySet().stream()
                .filter(duty -> duty.getKey().id().text().equals(id))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static LocalDate firstDay(Rows rows) {
        return Pattern.compile("\\d{4}-\\d\\d-\\d\\d")
                .matcher(rows.lines().get(0))
                .results()
                .map(found -> LocalDate.parse(found.group()))
                .findFirst()
                .orElseThrow();
    }

    private static Known yearly(
            String duty,
            String register,
            LocalDate due,
            @Nullable String setting,
            List<Rows> done,
            @Nullable List<Rows> plan) {
        var before = due.minusDays(20);
        return new Known(duty, Set.of(register), List.of(), done, plan, before, before, setting);
    }

    private static Known owed(
            String duty,
            Set<String> registers,
            List<Rows> open,
            List<Rows> done,
            @Nullable List<Rows> plan,
            LocalDate early,
            @Nullable LocalDate entered) {
        return new Known(duty, registers, open, done, plan, early, entered, null);
    }

    private static Rows rows(String sheet, String titles, String... lines) {
        return new Rows(sheet, titles, List.of(lines));
    }

    private static Rows activities(String... lines) {
        return rows("活动", ACTIVITY, lines);
    }

    private static List<Rows> held(String... lines) {
        return List.of(rows("活动", "名称,类型,时间,意见条数", lines));
    }

    private static List<Rows> planned(String kind, String day) {
        return List.of(activities("计划中的村级财务审计," + kind + "," + day + ",,,,,否"));
    }

    private static List<Rows> plannedSession(String kind, String day) {
        return List.of(rows("会议", "会议类型,会议,开会日期,是否已召开", kind + ",第九次会议," + day + ",否"));
    }

    private static List<Rows> presidium(String... days) {
        return IntStream.range(0, days.length)
                .mapToObj(n -> rows("会议", "会议类型,会议,开会日期", "主席团会议,第" + "一二三四五".charAt(n) + "次会议," + days[n]))
                .toList();
    }

    private static List<Rows> receptions(int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(month -> activities("接待选民" + month + ",接待选民," + of(2025, month, 15) + ",,,,,是"))
                .toList();
    }

    private static Rows renewal(LocalDate day) {
        return rows("网站更新", "更新日期,更新内容", day + ",代表风采");
    }
}
