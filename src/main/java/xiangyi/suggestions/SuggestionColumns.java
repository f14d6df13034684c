package xiangyi.suggestions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiangyi.imports.Column;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.ResultClass;
import xiangyi.referrals.Satisfaction;

/** What the register of suggestions is made of: the paper first, then how it was handed over, answered and rated. */
final class SuggestionColumns {

    private SuggestionColumns() {}

    static final Column<Integer> SERIAL =
            Column.integer("序号").alsoCalled("编号").optional().example("1").explained("在那次会议（或那年闭会期间）里的号。空着就按行的先后编。");
    static final Column<String> TITLE = Column.text("标题")
            .alsoCalled("建议标题", "题目")
            .field("title")
            .example("关于硬化花果村至青石村通组公路的建议")
            .explained("一件建议只写一件事。");
    static final Column<String> LEADER =
            Column.text("领衔代表").alsoCalled("提出人", "领衔人").field("leader").explained("姓名，要在代表名册里。");
    static final Column<String> SIGNERS =
            Column.text("附议代表").alsoCalled("联名代表").optional().field("signers").explained("姓名之间用顿号隔开。");
    static final Column<String> PROBLEM =
            Column.prose("反映的问题").alsoCalled("问题", "案由").field("problem").explained("写清在哪里、是什么问题、影响多少人。");
    static final Column<String> PROPOSAL =
            Column.prose("建议的办法").alsoCalled("建议", "办法").field("proposal").explained("请有关单位做什么，能办到什么程度。");
    static final Column<LocalDate> RECEIVED =
            Column.date("收到日期").alsoCalled("提出日期").field("receivedOn").explained("在大会会期内的，编入那次会议。");
    static final Column<String> UNIT = Column.text("承办单位")
            .alsoCalled("主办单位")
            .optional()
            .field("department")
            .explained("由它主办并答复，要先录在“承办单位”里；还没有交办的空着。");
    static final Column<LocalDate> HANDED_OVER =
            Column.date("交办日期").optional().field("on").explained("交给承办单位的那一天，答复期限从这天算起；和“承办单位”一起填。");
    static final Column<AnswerClock> CLOCK = Column.oneOf(
                    "期限", words(Map.entry("三个月", AnswerClock.ORDINARY), Map.entry("六个月", AnswerClock.HARD)))
            .optional()
            .explained("六个月的，在“交办说明”里写明原因。");
    static final Column<String> NOTE =
            Column.prose("交办说明").optional().field("note").explained("交办时另外交代的话，用六个月期限的原因也写在这里。");
    static final Column<LocalDate> SIGNED = Column.date("签收日期").optional().explained("承办单位签收的那一天，没有记的空着。");
    static final Column<LocalDate> CONTACTED = Column.date("联系代表日期").optional().explained("承办单位答复前同代表见面或通话的那一天。");
    static final Column<LocalDate> REPLIED = Column.date("答复日期").optional().explained("书面答复送到代表的那一天；还没有答复的空着。");
    static final Column<ResultClass> RESULT = Column.oneOf(
                    "结果类别",
                    words(
                            Map.entry("A", ResultClass.A),
                            Map.entry("B", ResultClass.B),
                            Map.entry("C", ResultClass.C),
                            Map.entry("D", ResultClass.D)))
            .optional()
            .field("result")
            .explained("A已经解决或基本解决，B正在解决，C列入计划解决，D留作参考。填了答复日期的必须填。");
    static final Column<String> LETTER = Column.text("答复文号").optional().explained("答复函上的文号，没有的空着。");
    static final Column<String> ANSWER = Column.prose("答复内容").optional().explained("答复的要点或全文。");
    static final Column<String> PROMISE =
            Column.prose("承诺").optional().field("promise").explained("B类、C类答应办的事。");
    static final Column<LocalDate> PROMISED = Column.date("承诺日期").optional().explained("答应在哪一天以前办好。");
    static final Column<LocalDate> RATED = Column.date("评价日期").optional().explained("代表作出评价的那一天。");
    static final Column<Satisfaction> SATISFIED = Column.oneOf(
                    "代表评价",
                    words(
                            Map.entry("满意", Satisfaction.SATISFIED),
                            Map.entry("基本满意", Satisfaction.BASICALLY),
                            Map.entry("不满意", Satisfaction.DISSATISFIED)))
            .optional()
            .explained("领衔代表对办理结果的评价。没有回话的空着，记作未反馈。");
    static final Column<LocalDate> DONE = Column.date("办结日期").optional().explained("承诺的事办好的那一天；还没有办好的空着。");

    /** As they stand in the sheet. */
    static final List<Column<?>> ALL = List.of(
            SERIAL,
            TITLE,
            LEADER,
            SIGNERS,
            PROBLEM,
            PROPOSAL,
            RECEIVED,
            UNIT,
            HANDED_OVER,
            CLOCK,
            NOTE,
            SIGNED,
            CONTACTED,
            REPLIED,
            RESULT,
            LETTER,
            ANSWER,
            PROMISE,
            PROMISED,
            RATED,
            SATISFIED,
            DONE);

    @SafeVarargs
    private static <E> Map<String, E> words(Map.Entry<String, E>... words) {
        var map = new LinkedHashMap<String, E>();
        for (var word : words) {
            map.put(word.getKey(), word.getValue());
        }
        return map;
    }
}
