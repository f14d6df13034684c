package xiangyi.reports.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.reports.annual.HandMade.day;
import static xiangyi.reports.annual.HandMade.numbers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xiangyi.facts.Fact;
import xiangyi.reports.Chapter;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Prose;
import xiangyi.reports.Run;

/**
 * The sentences of many mixtures of what is and what is not recorded, written out into a file that people read over: a change
 * of wording shows there as a change.
 */
class ProseTest {

    static final Path FILE = Path.of("src/test/resources/xiangyi/reports/sentences.txt");
    static final String TOWN = "柳湾镇";

    private final Map<String, List<String>> told = new LinkedHashMap<>();

    @Test
    void everyMixtureReadsAsAChairWouldWriteIt() throws Exception {
        sessions();
        presidium();
        activities();
        appraisals();
        matters();
        motions();
        contact();
        own();
        others();

        assertThat(told).hasSizeGreaterThan(120);
        var text = told.entrySet().stream()
                .map(one -> "# " + one.getKey() + "\n" + String.join("\n", one.getValue()) + "\n")
                .collect(Collectors.joining("\n"));
        var reviewed = Files.exists(FILE) ? Files.readString(FILE) : "";
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text);
        assertThat(told.entrySet().stream()
                        .flatMap(one -> one.getValue().stream()
                                .flatMap(paragraph -> Prose.faults(paragraph).stream()
                                        .map(fault -> one.getKey() + ": " + fault + "\n" + paragraph))))
                .isEmpty();
        assertThat(text).as("read " + FILE + " over, and keep it").isEqualTo(reviewed);
    }

    private void mixture(String name, Chapter chapter, Consumer<HandMade> facts) {
        var made = new HandMade();
        facts.accept(made);
        var paragraphs = chapter.paragraphs(made.register(), TOWN);
        paragraphs.stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(Run.Shown.class::isInstance)
                .map(run -> ((Run.Shown) run).counted())
                .forEach(counted -> assertThat(counted.evidence().value() != null
                                && (counted.evidence().value().signum() == 0
                                        || !counted.evidence().lines().isEmpty()))
                        .as(name + ": " + counted.name())
                        .isTrue());
        var before = told.put(
                name,
                paragraphs.stream()
                        .map(Paragraph::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
        assertThat(before).as(name).isNull();
    }

    private void sessions() {
        for (var people : List.of("应到和实到", "只有应到", "只有实到", "都没有")) {
            for (var reports : List.of(0, 1, 3)) {
                for (var resolutions : List.of(0, 1, 5)) {
                    mixture(
                            "大会，" + people + "，报告" + reports + "个，决议" + resolutions + "项",
                            new SessionsChapter(),
                            facts -> session(facts, people, reports, resolutions));
                }
            }
        }
        mixture("大会，议程里有选举和审议", new SessionsChapter(), facts -> {
            session(
                    facts,
                    "应到和实到",
                    1,
                    0,
                    Map.of("kind", "ELECTION", "title", "选举镇长"),
                    Map.of("kind", "DELIBERATION", "title", "全镇发展规划"));
        });
        mixture("没有开过大会", new SessionsChapter(), facts -> {
            facts.add("sessions.presidium", "/sessions/p1", "主席团 14-1", day(3, 1), null, "term", 14, "ordinal", 1);
            facts.add("duties.complete.sessions", "/duties/registers", "会议", day(12, 31), null);
        });
        mixture(
                "人数不足的会议",
                new SessionsChapter(),
                facts -> facts.add(
                        "sessions.inquorate",
                        "/sessions/1",
                        "14-7",
                        day(4, 21),
                        null,
                        "term",
                        14,
                        "ordinal",
                        7,
                        "expected",
                        54,
                        "present",
                        20,
                        "sort",
                        "CONGRESS"));
    }

    @SafeVarargs
    private static void session(
            HandMade facts, String people, int reports, int resolutions, Map<String, Object>... agenda) {
        var told = numbers("term", 14, "ordinal", 7, "sort", "CONGRESS", "agenda", List.of(agenda));
        if (people.contains("应到")) told.put("expected", 54);
        if (people.contains("实到")) told.put("present", 53);
        facts.with("sessions.congress", "/sessions/1", "14-7", day(4, 21), null, told);
        for (var i = 0; i < reports; i++) {
            facts.with(
                    "sessions.report",
                    "/sessions/1",
                    List.of("听取和审议镇人民政府工作报告", "镇财政预算执行情况和预算草案的报告", "镇人大主席团工作报告").get(i),
                    day(4, 21),
                    reports == 1 ? "镇长" : null,
                    numbers("position", i));
        }
        for (var i = 0; i < resolutions; i++) {
            facts.with(
                    "sessions.resolution",
                    "/sessions/1",
                    "关于批准第" + (i + 1) + "个报告的决议",
                    day(4, 21),
                    null,
                    resolutions == 1 ? numbers("inFavour", 50, "against", 1, "abstained", 2) : numbers());
        }
    }

    private void presidium() {
        for (var times : List.of(1, 4, 13)) {
            for (var what : List.of("没有记事项", "有事项", "听取报告", "作出决定")) {
                mixture("主席团会议" + times + "次，" + what, new SessionsChapter(), facts -> {
                    for (var i = 1; i <= times; i++) {
                        var agenda = what.equals("有事项")
                                ? List.of(
                                        Map.of("kind", "OTHER", "title", "小结上半年工作"),
                                        Map.of("kind", "DELIBERATION", "title", "换届选举实施方案"))
                                : List.of();
                        facts.with(
                                "sessions.presidium",
                                "/sessions/p" + i,
                                "主席团 14-" + i,
                                day(Math.min(12, i), 10),
                                null,
                                numbers("term", 14, "ordinal", i, "agenda", agenda));
                        if (what.equals("听取报告")) {
                            facts.with(
                                    "sessions.report",
                                    "/sessions/p" + i,
                                    "听取农村饮水情况的报告",
                                    day(Math.min(12, i), 10),
                                    null,
                                    numbers());
                        }
                        if (what.equals("作出决定")) {
                            facts.with(
                                    "sessions.resolution",
                                    "/sessions/p" + i,
                                    "关于补选代表的决定",
                                    day(Math.min(12, i), 10),
                                    null,
                                    numbers());
                        }
                    }
                });
            }
        }
    }

    private void activities() {
        for (var title : List.of("视察新农村建设", "赴四川学习香椿种植", "召开座谈会", "代表小组学习代表法", "新农村建设专题视察")) {
            for (var deputies : List.of(0, 21)) {
                for (var findings : List.of("没有意见", "只有条数", "两条，交办", "很多条，答复了一些")) {
                    mixture(
                            "视察：" + title + "，代表" + (deputies == 0 ? "没有记" : deputies + "名") + "，" + findings,
                            new WorkChapter(),
                            facts -> {
                                var held = facts.held("INSPECTION", title, day(12, 8));
                                if (deputies > 0) held.told().put("deputies", deputies);
                                findings(facts, held, findings);
                            });
                }
            }
        }
        for (var kind : List.of("STUDY", "VOTER_REPORT", "VISIT", "RECEPTION", "GROUP", "OTHER")) {
            for (var counters : List.of(false, true)) {
                mixture(
                        kind + (counters ? "，有数目" : "，没有数目"),
                        new WorkChapter(),
                        facts -> facts.held(
                                kind,
                                "到村里走访困难户",
                                day(6, 1),
                                "when",
                                "上半年",
                                "times",
                                counters ? 3 : 1,
                                "lead",
                                counters ? "主席石永清" : null,
                                "counters",
                                counters
                                        ? List.of(
                                                numbers(
                                                        "what",
                                                        "走访",
                                                        "unit",
                                                        "HOUSEHOLDS",
                                                        "number",
                                                        30,
                                                        "exactness",
                                                        "OVER"),
                                                numbers(
                                                        "what",
                                                        "参加",
                                                        "unit",
                                                        "ATTENDANCES",
                                                        "number",
                                                        67,
                                                        "exactness",
                                                        "EXACT"),
                                                numbers(
                                                        "what",
                                                        "参加",
                                                        "unit",
                                                        "BATCHES",
                                                        "number",
                                                        2,
                                                        "exactness",
                                                        "EXACT"),
                                                numbers(
                                                        "what",
                                                        "发放资料",
                                                        "unit",
                                                        "COPIES",
                                                        "number",
                                                        1000,
                                                        "exactness",
                                                        "OVER"))
                                        : List.of()));
            }
        }
        mixture("各类活动都有几次", new WorkChapter(), facts -> {
            for (var kind : List.of("INSPECTION", "STUDY", "VOTER_REPORT", "VISIT", "RECEPTION", "GROUP", "OTHER")) {
                for (var i = 1; i <= 9; i++) {
                    facts.held(kind, "第" + i + "次活动", day(i, 3), "deputies", kind.equals("STUDY") ? 9 : null);
                }
            }
        });
        mixture("外面的人", new SupervisionChapter(), facts -> {
            facts.held(
                    "LAW_CHECK",
                    "检查食品加工小作坊",
                    day(9, 1),
                    "when",
                    "9月",
                    "law",
                    "食品安全法、《小作坊条例》",
                    "route",
                    "东街、西街",
                    "partners",
                    List.of(
                            numbers("name", "市场监督管理所", "role", "CHECKS"),
                            numbers("name", "县卫生监督所", "role", "CHECKS", "number", 3, "exactness", "EXACT"),
                            numbers("name", "豆腐作坊", "role", "CHECKED"),
                            numbers("name", "村民", "role", "TAKES_PART", "number", 20, "exactness", "OVER")));
            facts.held(
                    "LAW_CHECK",
                    "配合县人大开展执法检查",
                    day(10, 1),
                    "partners",
                    List.of(numbers("name", "县人大常委会", "role", "ORGANISES")));
        });
        mixture("听取通报、跟踪监督和议题", new SupervisionChapter(), facts -> {
            facts.held("BRIEFING", "听取土地确权情况汇报", day(6, 3), "deputies", 12);
            facts.held("WATCH", "全程监督村级财务审计", day(1, 1));
            facts.add("plans.topic", "/t", "农村饮水", day(2, 1), null, "year", 2025);
        });
        mixture("征求意见和回头看", new SupervisionChapter(), facts -> {
            var asked = facts.held("CONSULTATION", "征求对乡镇工作的意见", day(4, 10));
            findings(facts, asked, "很多条，答复了一些");
            var back = facts.held("LOOK_BACK", "开展“回头看”", day(9, 21), "when", "9月下旬");
            facts.add("activities.rechecked", back.path(), "第1条", day(9, 21), null, "verdict", "DONE");
            facts.add("activities.rechecked", back.path(), "第2条", day(9, 21), null, "verdict", "PARTLY");
            facts.add("activities.told", back.path(), back.title(), day(10, 8), null);
        });
    }

    private static void findings(HandMade facts, Fact held, String which) {
        switch (which) {
            case "只有条数" -> {
                held.told().put("findings", 10);
                held.told().put("findingsExactness", "OVER");
            }
            case "两条，交办" -> {
                facts.found(held, "加大街道管理力度", "HANDED_OVER");
                facts.found(held, "严厉打击乱搭乱建", "ON_THE_SPOT");
            }
            case "很多条，答复了一些" -> {
                for (var i = 1; i <= 8; i++) {
                    var finding = facts.found(held, "村组公路要尽快修通，路灯要有人管，渠道要清淤" + i, i == 8 ? "BY_DEPUTY" : "HANDED_OVER");
                    if (i < 4) {
                        facts.add(
                                "referrals.opinion.replied",
                                held.path(),
                                finding.title(),
                                day(12, 20),
                                null,
                                "subject",
                                finding.id().toString());
                    }
                }
            }
            default -> {}
        }
    }

    private void appraisals() {
        for (var votes : List.of("没有测评", "只说测评过", "有票数", "称职票")) {
            for (var stages : List.of(false, true)) {
                mixture("评议，" + votes + (stages ? "，有步骤" : "，没有步骤"), new SupervisionChapter(), facts -> {
                    var held = facts.held("APPRAISAL", "评议农业中心和卫生院", day(9, 6), "deputies", 32);
                    for (var subject : List.of("农业中心", "卫生院")) {
                        if (stages) {
                            for (var stage : List.of("scheme", "survey", "sent", "rectified", "rechecked")) {
                                stage(facts, held, stage, subject);
                            }
                        }
                        if (!votes.equals("没有测评")) {
                            vote(facts, held, subject, votes);
                        }
                    }
                });
            }
        }
    }

    private static void stage(HandMade facts, Fact held, String stage, String subject) {
        var isBefore = List.of("scheme", "survey").contains(stage);
        facts.add(
                "appraisals." + stage,
                "/appraisals/" + subject,
                held.title(),
                isBefore ? day(8, 20) : day(10, stage.equals("sent") ? 8 : 28),
                null,
                "activity",
                held.id().toString(),
                "subject",
                subject,
                "said",
                stage.equals("rectified") ? "逐条定下措施。全部落实" : null,
                "surveyed",
                stage.equals("survey") ? 40 : null);
    }

    private static void vote(HandMade facts, Fact held, String subject, String votes) {
        var known = !votes.equals("只说测评过");
        facts.add(
                "appraisals.voted",
                "/appraisals/" + subject,
                held.title(),
                day(9, 6),
                null,
                "activity",
                held.id().toString(),
                "subject",
                subject,
                "scale",
                votes.equals("称职票") ? "COMPETENCE" : "SATISFACTION",
                "handedOut",
                known ? 32 : null,
                "returned",
                known ? 32 : null,
                "valid",
                known ? 31 : null,
                "satisfied",
                known ? 29 : null,
                "basically",
                known ? 2 : null,
                "not",
                known ? 0 : null,
                "result",
                known ? "SATISFIED" : null);
    }

    private void matters() {
        for (var results : List.of("", "A", "AB", "ABCD", "AAAAAAAAAABBBBBDDDDDDDD")) {
            for (var rated : List.of("没有评价", "都满意", "有的没有反馈", "再次办理")) {
                mixture(
                        "建议" + (results.isEmpty() ? "都没有答复" : "答复为" + results) + "，" + rated,
                        new MattersChapter(),
                        facts -> suggestions(facts, results, rated));
            }
        }
        mixture(
                "只收到建议",
                new MattersChapter(),
                facts -> facts.add("suggestions.received", "/s/1", "关于修路的建议", day(4, 21), null));
    }

    private static void suggestions(HandMade facts, String results, String rated) {
        var number = Math.max(4, results.length());
        for (var i = 0; i < number; i++) {
            var title = "关于整修第" + (i + 1) + "条村道的建议";
            var unit = i % 3 == 0 ? "村镇建设办" : "农业服务中心";
            facts.add("suggestions.received", "/s/" + i, title, day(4, 21), null);
            facts.with(
                    "referrals.suggestion.handed_over",
                    "/s/" + i,
                    title,
                    day(4, 25),
                    unit,
                    numbers("referral", "r" + i));
            if (i >= results.length()) {
                continue;
            }
            var result = results.substring(i, i + 1);
            var late = i == 1;
            facts.with(
                    "referrals.suggestion.replied",
                    "/s/" + i,
                    title,
                    day(late ? 8 : 6, 20),
                    unit,
                    numbers(
                            "referral",
                            "r" + i,
                            "round",
                            1,
                            "result",
                            result,
                            "said",
                            result.equals("D") ? "超出镇的职权范围。" : i == 0 ? "路面已经硬化，排水沟已经疏通。" : null));
            if (!rated.equals("没有评价") && !(rated.equals("有的没有反馈") && i > 0)) {
                facts.with(
                        "referrals.suggestion.rated",
                        "/s/" + i,
                        title,
                        day(9, 1),
                        null,
                        numbers(
                                "referral",
                                "r" + i,
                                "round",
                                1,
                                "satisfaction",
                                rated.equals("再次办理") && i == 0 ? "DISSATISFIED" : "SATISFIED"));
            }
            if (rated.equals("再次办理") && i == 0) {
                facts.with(
                        "referrals.suggestion.rated",
                        "/s/0",
                        title,
                        day(10, 1),
                        null,
                        numbers("referral", "r0", "round", 2, "satisfaction", "BASICALLY"));
            }
        }
    }

    private void motions() {
        for (var decided : List.of("没有决定", "都决定了", "交办了")) {
            mixture("议案，" + decided, new MattersChapter(), facts -> {
                var motions = new ArrayList<Fact>();
                for (var i = 1; i <= 3; i++) {
                    motions.add(facts.add("motions.received", "/m/" + i, "关于修建第" + i + "座桥的议案", day(4, 21), null));
                }
                if (!decided.equals("没有决定")) {
                    facts.same(motions.get(0), "motions.listed", day(4, 21));
                    facts.same(motions.get(1), "motions.converted", day(4, 21));
                    facts.same(motions.get(2), "motions.converted", day(4, 21));
                }
                if (decided.equals("交办了")) {
                    facts.add(
                            "referrals.motion.handed_over", "/m/1", "关于修建第1座桥的议案", day(4, 25), null, "referral", "m1");
                }
            });
        }
    }

    private void contact() {
        for (var days : new Integer[] {null, 0, 12, 38, 61}) {
            for (var village : new String[] {null, "花果村"}) {
                mixture(
                        "信访，" + (days == null ? "不知道几天" : days + "天") + (village == null ? "，没有写村" : ""),
                        new ContactChapter(),
                        facts -> {
                            facts.add("petitions.received", "/p/1", "宅基地安置", day(3, 1), null, "people", days);
                            facts.add(
                                    "petitions.settled",
                                    "/p/1",
                                    "宅基地安置",
                                    day(3, 1).plusDays(days == null ? 9 : days),
                                    null,
                                    "where",
                                    "TOWNSHIP",
                                    "days",
                                    days,
                                    "village",
                                    village,
                                    "outcome",
                                    village == null ? null : "签订协议。房子正在修建。");
                        });
            }
        }
        mixture(
                "信访信息员",
                new ContactChapter(),
                facts -> facts.add("petitions.informant", "/i", "彭德厚", LocalDate.of(2023, 1, 1), null));
    }

    private void own() {
        for (var budget : List.of(false, true)) {
            for (var spent : budget ? List.of("没有支出", "支出", "近1万元") : List.of("支出", "近1万元")) {
                mixture("经费，" + (budget ? "有预算，" : "没有预算，") + spent, new OwnChapter(), facts -> {
                    if (budget) facts.add("funds.planned", "/f", "代表活动", day(2, 1), null, "amount", 20000);
                    if (!spent.equals("没有支出")) {
                        facts.add(
                                "funds.spent",
                                "/f/1",
                                "文件打印",
                                day(4, 1),
                                null,
                                "amount",
                                spent.equals("支出") ? 8600.5 : 10000,
                                "exactness",
                                spent.equals("支出") ? "EXACT" : "NEARLY",
                                "purpose",
                                "PRINTING");
                    }
                });
            }
        }
        mixture("代表和职务", new OwnChapter(), facts -> {
            for (var i = 0; i < 12; i++) {
                facts.add(
                        "roster.mandate.began",
                        "/d/" + i,
                        "代表" + i,
                        LocalDate.of(2021, 8, 10),
                        null,
                        "sex",
                        i < 4 ? "FEMALE" : "MALE");
            }
            facts.add("roster.group.began", "/g/1", "第一小组", LocalDate.of(2021, 8, 10), null);
            facts.add("roster.mandate.began", "/d/99", "龙小燕", day(4, 21), null, "sex", "FEMALE");
            facts.add("roster.mandate.ended", "/d/98", "彭德厚", day(3, 1), null, "reason", "RESIGNED");
            facts.add("roster.mandate.ended", "/d/97", "石大壮", day(3, 2), null, "reason", "DEATH");
            facts.add("roster.post.began", "/d/1", "李明远", day(4, 21), null, "post", "CHAIR", "title", "柳湾镇人大主席");
            facts.add("roster.post.ended", "/d/2", "朱守义", day(4, 20), null, "post", "CHAIR", "title", "柳湾镇人大主席");
            facts.add("sessions.team", "/sessions/1", "材料组", day(4, 21), null);
            facts.add("funds.paid", "/f/p", "误工", day(12, 1), null, "amount", 3000, "people", 50);
        });
        mixture("计划和党委会议", new OwnChapter(), facts -> {
            facts.held("PARTY_MEETING", "研究人大工作规划", day(3, 3));
            facts.held("PARTY_MEETING", "党委会专题听取人大工作汇报", day(6, 3));
            facts.add("plans.adopted", "/plans/1", "人大工作规划", day(1, 8), null, "kind", "YEAR_PLAN", "year", 2025);
            for (var i = 1; i <= 9; i++) {
                facts.add(
                        "plans.adopted",
                        "/plans/r" + i,
                        "代表履职第" + i + "项工作制度和实施办法",
                        day(1, 8),
                        null,
                        "kind",
                        "RULE",
                        "year",
                        2025);
            }
        });
    }

    /** Those of the duties' own list. */
    private static List<String> duties() {
        return ResourceBundle.getBundle("messages.duties", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("duties.duty."))
                .map(key -> key.substring("duties.duty.".length()))
                .sorted()
                .toList();
    }

    private void others() {
        for (var duty : duties()) {
            mixture(
                    "不足：" + duty,
                    new ShortcomingsChapter(),
                    facts -> facts.add(
                            "duties.missed",
                            "/duties",
                            "职责",
                            day(7, 21),
                            null,
                            "duty",
                            duty,
                            "term",
                            "按时",
                            "source",
                            "某法"));
        }
        mixture("不足：计划和意见", new ShortcomingsChapter(), facts -> {
            facts.add("activities.planned", "/activities/x", "饮水安全视察", day(8, 1), day(8, 1), "kind", "INSPECTION");
            facts.add("activities.rechecked", "/activities/y", "路灯要有人管", day(9, 21), null, "verdict", "NOT");
            facts.add("referrals.suggestion.handed_over", "/s/1", "关于修路的建议", day(4, 25), null, "referral", "r1");
        });
        mixture("下一步", new NextChapter(), facts -> {
            facts.add("plans.topic", "/t", "农村饮水", day(12, 20), null, "year", 2026);
            facts.add("plans.adopted", "/plans/1", "2026年工作计划", day(12, 20), null, "kind", "YEAR_PLAN", "year", 2026);
            for (var i = 1; i <= 9; i++) {
                facts.add(
                        "activities.planned",
                        "/p" + i,
                        "学校食堂第" + i + "次视察",
                        LocalDate.of(2026, i, 10),
                        null,
                        "kind",
                        "INSPECTION");
            }
        });
        mixture("宣传", new PublicityChapter(), facts -> {
            facts.add("publicity.written", "/a", "信息", day(12, 1), null, "pieces", 10);
            facts.add("publicity.printed", "/b", "代表风采", day(6, 9), null, "level", "PROVINCE", "pieces", 1);
            facts.add("publicity.renewed", "/w", "代表事迹", day(1, 9), null);
        });
        mixture("学习", new StudyChapter(), facts -> {
            facts.held("TRAINING", "代表集中培训", day(1, 1), "when", "年初", "law", "《代表法》、土地法", "deputies", 40);
            facts.held("TRAINING", "学习培训", day(3, 1));
            facts.held(
                    "TRAINING",
                    "赴浙江学习乡村振兴经验",
                    day(5, 1),
                    "partners",
                    List.of(numbers("name", "班子成员", "role", "TAKES_PART", "number", 5, "exactness", "EXACT")));
            facts.add("publicity.subscribed", "/j", "人大信息", day(1, 1), day(12, 31), "copies", 20);
        });
    }
}
