package xiangyi.activities.sheets;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.Attended;
import xiangyi.activities.CounterUnit;
import xiangyi.activities.FindingAnswer;
import xiangyi.activities.FindingKind;
import xiangyi.activities.PartnerRole;
import xiangyi.activities.Verdict;
import xiangyi.imports.Column;
import xiangyi.referrals.ResultClass;

/** How ledgers name an activity and what belongs to it. */
final class Words {

    private Words() {}

    static Column<String> activity() {
        return Column.text("活动")
                .alsoCalled("活动名称")
                .continued()
                .example("视察新农村建设")
                .explained("“活动”表里的名称。")
                .field("activity");
    }

    static Column<LocalDate> day() {
        return Column.date("活动日期").optional().continued().explained("名称相同的活动不止一次时才填。");
    }

    static Column<ActivityKind> kind() {
        var also = Map.ofEntries(
                Map.entry("专题视察", ActivityKind.INSPECTION),
                Map.entry("专题调研", ActivityKind.STUDY),
                Map.entry("代表小组活动", ActivityKind.GROUP),
                Map.entry("学习", ActivityKind.TRAINING),
                Map.entry("培训", ActivityKind.TRAINING),
                Map.entry("走访", ActivityKind.VISIT),
                Map.entry("慰问", ActivityKind.VISIT),
                Map.entry("接待", ActivityKind.RECEPTION),
                Map.entry("评议", ActivityKind.APPRAISAL),
                Map.entry("述职", ActivityKind.VOTER_REPORT),
                Map.entry("座谈", ActivityKind.CONSULTATION),
                Map.entry("其他", ActivityKind.OTHER));
        return Column.oneOf("类型", ActivityKind.class, also)
                .alsoCalled("活动类型")
                .explained("从表里给的词里选一个。")
                .field("kind");
    }

    static Column<FindingKind> sort() {
        return Column.oneOf("性质", FindingKind.class, Map.of("建议", FindingKind.SUGGESTION, "意见", FindingKind.SUGGESTION))
                .optional()
                .explained("不填就是意见建议。");
    }

    static Column<FindingAnswer> answer() {
        var words = new LinkedHashMap<String, FindingAnswer>();
        words.put("交办", FindingAnswer.HANDED_OVER);
        words.put("现场答复", FindingAnswer.ON_THE_SPOT);
        words.put("代表本人整改", FindingAnswer.BY_DEPUTY);
        words.put("不需要答复", FindingAnswer.NOT_NEEDED);
        return Column.oneOf("怎么办的", words).alsoCalled("处理方式").optional().explained("不填就看有没有承办单位。");
    }

    static Column<Verdict> verdict() {
        return Column.oneOf("回头看结果", Verdict.class, Map.of("已整改", Verdict.DONE, "未整改", Verdict.NOT))
                .optional()
                .explained("和“回头看活动”一起填。");
    }

    static Column<Attended> attended() {
        return Column.oneOf(
                        "情况",
                        Attended.class,
                        Map.of("√", Attended.PRESENT, "缺席", Attended.ABSENT, "×", Attended.ABSENT))
                .alsoCalled("参加情况")
                .optional()
                .explained("不填就是参加。");
    }

    static Column<PartnerRole> role() {
        return Column.oneOf("做什么", PartnerRole.class, Map.of("会同", PartnerRole.CHECKS, "被评议", PartnerRole.CHECKED))
                .optional()
                .explained("不填就是参加。");
    }

    static Column<CounterUnit> unit() {
        return Column.oneOf("单位", CounterUnit.class).explained("不同的单位分开记，不相加。").field("unit");
    }

    static Column<ResultClass> result() {
        var words = new LinkedHashMap<String, ResultClass>();
        for (var result : ResultClass.values()) {
            words.put(result.name(), result);
        }
        return Column.oneOf("结果类别", words)
                .optional()
                .explained("A已经解决，B正在解决，C列入计划，D留作参考。")
                .field("result");
    }
}
