package xiangyi.activities.sheets;

import java.time.LocalDate;
import java.util.List;
import xiangyi.activities.FindingAnswer;
import xiangyi.activities.FindingKind;
import xiangyi.activities.Verdict;
import xiangyi.imports.Column;
import xiangyi.referrals.ResultClass;

/** The columns of the register of findings, and those of the three lists with them. */
final class FindingColumns {

    static final Column<String> ACTIVITY = Words.activity();
    static final Column<LocalDate> DAY = Words.day();
    static final Column<String> TEXT = Column.prose("意见")
            .alsoCalled("内容", "问题", "意见建议")
            .example("加大街道管理力度")
            .field("text")
            .explained("一行一条。");
    static final Column<FindingKind> SORT = Words.sort();
    static final Column<FindingAnswer> ANSWER = Words.answer();
    static final Column<String> UNIT = Column.text("承办单位")
            .alsoCalled("责任部门")
            .optional()
            .field("department")
            .explained("“承办单位”表里的名称。");
    static final Column<LocalDate> HANDED_OVER =
            Column.date("交办日期").optional().field("on").explained("交给单位的那天。");
    static final Column<LocalDate> DUE =
            Column.date("完成时限").optional().explained("空着就按三个月算。").field("dueOn");
    static final Column<String> LEADER =
            Column.text("牵头领导").optional().field("leader").explained("责任清单上的牵头领导。");
    static final Column<String> OFFICER =
            Column.text("责任人").optional().field("officer").explained("责任清单上的责任人。");
    static final Column<LocalDate> SIGNED = Column.date("签收日期").optional().explained("单位签收的那天。");
    static final Column<LocalDate> REPLIED = Column.date("答复日期").optional().explained("单位答复、现场答复或者定下整改措施的那天。");
    static final Column<ResultClass> RESULT = Words.result();
    static final Column<String> LETTER = Column.text("答复文号").optional().explained("答复函的文号。");
    static final Column<String> SAID =
            Column.prose("答复内容").alsoCalled("整改措施", "整改情况").optional().explained("答复或整改措施的要点。");
    static final Column<String> PROMISE =
            Column.prose("承诺").optional().field("promise").explained("B类、C类答应办的事。");
    static final Column<LocalDate> PROMISED = Column.date("承诺日期").optional().explained("答应在哪一天以前办好。");
    static final Column<LocalDate> DONE = Column.date("办结日期").optional().explained("办结或者整改完成的那天。");
    static final Column<String> BY =
            Column.text("答复人").optional().explained("现场答复的、由代表本人整改的，写是谁。").field("by");
    static final Column<String> LOOK_BACK =
            Column.text("回头看活动").optional().explained("“活动”表里那次回头看的名称。").field("activity");
    static final Column<Verdict> VERDICT = Words.verdict();

    static final List<Column<?>> ALL = List.of(
            ACTIVITY,
            DAY,
            TEXT,
            SORT,
            ANSWER,
            UNIT,
            HANDED_OVER,
            DUE,
            LEADER,
            OFFICER,
            SIGNED,
            REPLIED,
            RESULT,
            LETTER,
            SAID,
            PROMISE,
            PROMISED,
            DONE,
            BY,
            LOOK_BACK,
            VERDICT);

    private FindingColumns() {}
}
