package xiangyi.activities.sheets;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
        var words = new LinkedHashMap<String, ActivityKind>();
        words.put("视察", ActivityKind.INSPECTION);
        words.put("调研", ActivityKind.STUDY);
        words.put("执法检查", ActivityKind.LAW_CHECK);
        words.put("小组活动", ActivityKind.GROUP);
        words.put("学习培训", ActivityKind.TRAINING);
        words.put("走访慰问", ActivityKind.VISIT);
        words.put("工作评议", ActivityKind.APPRAISAL);
        words.put("代表述职", ActivityKind.VOTER_REPORT);
        words.put("听取情况通报", ActivityKind.BRIEFING);
        words.put("征求意见", ActivityKind.CONSULTATION);
        words.put("回头看", ActivityKind.LOOK_BACK);
        words.put("跟踪监督", ActivityKind.WATCH);
        words.put("党委研究人大工作", ActivityKind.PARTY_MEETING);
        words.put("其他活动", ActivityKind.OTHER);
        words.put("专题视察", ActivityKind.INSPECTION);
        words.put("专题调研", ActivityKind.STUDY);
        words.put("代表小组活动", ActivityKind.GROUP);
        words.put("学习", ActivityKind.TRAINING);
        words.put("培训", ActivityKind.TRAINING);
        words.put("走访", ActivityKind.VISIT);
        words.put("慰问", ActivityKind.VISIT);
        words.put("评议", ActivityKind.APPRAISAL);
        words.put("述职", ActivityKind.VOTER_REPORT);
        words.put("座谈", ActivityKind.CONSULTATION);
        words.put("其他", ActivityKind.OTHER);
        return Column.oneOf("类型", words)
                .alsoCalled("活动类型")
                .explained("从表里给的词里选一个。")
                .field("kind");
    }

    static Column<FindingKind> sort() {
        var words = new LinkedHashMap<String, FindingKind>();
        words.put("意见建议", FindingKind.SUGGESTION);
        words.put("问题", FindingKind.PROBLEM);
        words.put("建议", FindingKind.SUGGESTION);
        words.put("意见", FindingKind.SUGGESTION);
        return Column.oneOf("性质", words).optional().explained("不填就是意见建议。");
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
        var words = new LinkedHashMap<String, Verdict>();
        words.put("已经整改", Verdict.DONE);
        words.put("部分整改", Verdict.PARTLY);
        words.put("没有整改", Verdict.NOT);
        words.put("已整改", Verdict.DONE);
        words.put("未整改", Verdict.NOT);
        return Column.oneOf("回头看结果", words).optional().explained("和“回头看活动”一起填。");
    }

    static Column<Attended> attended() {
        var words = new LinkedHashMap<String, Attended>();
        words.put("参加", Attended.PRESENT);
        words.put("请假", Attended.LEAVE);
        words.put("没有来", Attended.ABSENT);
        words.put("√", Attended.PRESENT);
        words.put("缺席", Attended.ABSENT);
        words.put("×", Attended.ABSENT);
        return Column.oneOf("情况", words).alsoCalled("参加情况").optional().explained("不填就是参加。");
    }

    static Column<PartnerRole> role() {
        var words = new LinkedHashMap<String, PartnerRole>();
        words.put("参加", PartnerRole.TAKES_PART);
        words.put("会同检查", PartnerRole.CHECKS);
        words.put("被检查", PartnerRole.CHECKED);
        words.put("组织", PartnerRole.ORGANISES);
        words.put("会同", PartnerRole.CHECKS);
        words.put("被评议", PartnerRole.CHECKED);
        return Column.oneOf("做什么", words).optional().explained("不填就是参加。");
    }

    static Column<CounterUnit> unit() {
        var words = new LinkedHashMap<String, CounterUnit>();
        for (var unit : CounterUnit.values()) {
            words.put(
                    switch (unit) {
                        case TIMES -> "次";
                        case MEETINGS -> "场次";
                        case BATCHES -> "批次";
                        case ATTENDANCES -> "人次";
                        case PEOPLE -> "人";
                        case HOUSEHOLDS -> "户";
                        case ITEMS -> "件";
                        case ENTRIES -> "条";
                        case COPIES -> "份";
                    },
                    unit);
        }
        return Column.oneOf("单位", words).explained("不同的单位分开记，不相加。").field("unit");
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
