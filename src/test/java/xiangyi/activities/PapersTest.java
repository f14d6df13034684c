package xiangyi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.shared.Actor;
import xiangyi.shared.Count;

/** The letter of opinions and the two reports tell what is known of the activity, and nothing of what is not. */
@HouseTest
class PapersTest {

    static final LocalDate DAY = LocalDate.of(2025, 6, 16);

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Activities activities;

    @Autowired
    Surroundings surroundings;

    @Autowired
    Findings findings;

    Township township;
    Actor clerk;

    @BeforeEach
    void aTownship() {
        township = house.township();
        clerk = township.clerk();
    }

    @Test
    void theLetterPartsWhatWasFoundFromWhatIsSuggested() throws Exception {
        assertThat(letter(full(ActivityKind.INSPECTION, "视察码头建设")))
                .contains(
                        "关于码头建设的视察意见书",
                        "人大主席团组织21名人大代表，由副主席石玉兰带队，会同县交通局、老洲市场监督管理所（5人），"
                                + "依据《港口法》，开展了“视察码头建设”活动。"
                                + "活动主题是渡运安全。活动地点在集镇，路线是码头、老洲圩、第二泵站，代表们实地察看了三处渡口。"
                                + "接受视察的有渡运公司。参与组织的有县人大，参加活动的还有选民代表（10余人）。")
                .containsSubsequence(
                        "一、发现的情况和问题", "看了渡口，听了汇报。", "1. 码头没有护栏。", "二、意见建议", "1. 修好护栏。", "请认真研究办理，于三个月内将办理结果");
    }

    @Test
    void theLawCheckSaysWhoWasChecked() throws Exception {
        assertThat(letter(full(ActivityKind.LAW_CHECK, "港口法执法检查")))
                .contains("关于港口法的执法检查报告", "依据《港口法》，开展了“港口法执法检查”活动。", "接受执法检查的有渡运公司。")
                .containsSubsequence("一、基本情况", "看了渡口，听了汇报。", "二、存在的问题", "码头没有护栏", "三、意见和建议", "修好护栏");
    }

    @Test
    void theStudySaysWhoWasAsked() throws Exception {
        assertThat(letter(full(ActivityKind.STUDY, "调研渡运安全")))
                .contains("关于渡运安全的调研报告", "由副主席石玉兰带队，会同", "接受调研的有渡运公司。")
                .containsSubsequence("一、基本情况", "二、存在的问题", "三、意见和建议");
    }

    @ParameterizedTest
    @EnumSource(names = {"INSPECTION", "LAW_CHECK", "STUDY"})
    void whatIsNotKnownLeavesNoTrace(ActivityKind kind) throws Exception {
        var id = record(kind, "渡运安全", null, null, null, null, null, null, null);
        assertThat(letter(id))
                .contains("人大主席团组织部分人大代表开展了“渡运安全”活动。")
                .doesNotContain(
                        "，，", "。。", "，。", "、。", "带队", "会同", "依据", "主题", "地点", "路线", "察看", "接受", "问题", "请认真研究办理",
                        "null");
    }

    @Test
    void oneThingIsEnoughForASentence() throws Exception {
        var id = record(ActivityKind.INSPECTION, "渡运安全", null, null, "码头、老洲圩。", null, null, null, null);
        findings.addLines(clerk, id, FindingKind.SUGGESTION, "修好护栏");
        assertThat(letter(id)).contains("活动。路线是码头、老洲圩。", "一、意见建议", "请认真研究办理").doesNotContain("。。", "发现的情况");
    }

    private ActivityId full(ActivityKind kind, String title) {
        var id = record(kind, title, "渡运安全", "集镇", "码头、老洲圩、第二泵站", "《港口法》", "三处渡口", "副主席石玉兰", "看了渡口，听了汇报。");
        partner(id, "老洲市场监督管理所", PartnerRole.CHECKS, "5");
        partner(id, "县交通局", PartnerRole.CHECKS, null);
        partner(id, "渡运公司", PartnerRole.CHECKED, null);
        partner(id, "县人大", PartnerRole.ORGANISES, null);
        partner(id, "选民代表", PartnerRole.TAKES_PART, "10余");
        findings.addLines(clerk, id, FindingKind.PROBLEM, "码头没有护栏");
        findings.addLines(clerk, id, FindingKind.SUGGESTION, "修好护栏");
        return id;
    }

    private ActivityId record(
            ActivityKind kind,
            String title,
            @Nullable String topic,
            @Nullable String place,
            @Nullable String route,
            @Nullable String law,
            @Nullable String sites,
            @Nullable String lead,
            @Nullable String summary) {
        return activities.record(
                clerk,
                new ActivityRequest(
                        ActivityId.next(),
                        township.area(),
                        kind,
                        null,
                        title,
                        true,
                        DAY,
                        null,
                        null,
                        null,
                        place,
                        topic,
                        lead,
                        null,
                        route,
                        law,
                        sites,
                        null,
                        lead == null ? null : Count.exactly(21),
                        null,
                        null,
                        null,
                        null,
                        summary,
                        0));
    }

    private void partner(ActivityId id, String name, PartnerRole role, @Nullable String people) {
        surroundings.add(
                clerk, id, new SurroundingsRequest.Office(name, role, people == null ? null : Count.of(people)));
    }

    private String letter(ActivityId id) throws Exception {
        var bytes = browser.get()
                .uri("/activities/" + id.text() + "/letter.docx")
                .with(as(clerk))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
