package xiangyi.suggestions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.PastHandling;
import xiangyi.referrals.PastHandling.Past;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ResultClass;
import xiangyi.referrals.Satisfaction;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** 建议: the register of suggestions and what became of each, one row a suggestion. */
@Component
class SuggestionSheet implements Sheet<SuggestionSheet.Line> {

    private static final Column<Integer> SERIAL =
            Column.integer("序号").alsoCalled("编号").optional().example("1").explained("在那次会议（或那年闭会期间）里的号。空着就按行的先后编。");
    private static final Column<String> TITLE = Column.text("标题")
            .alsoCalled("建议标题", "题目")
            .field("title")
            .example("关于硬化花果村至青石村通组公路的建议")
            .explained("一件建议只写一件事。");
    private static final Column<String> LEADER =
            Column.text("领衔代表").alsoCalled("提出人", "领衔人").field("leader").explained("姓名，要在代表名册里。");
    private static final Column<String> SIGNERS =
            Column.text("附议代表").alsoCalled("联名代表").optional().field("signers").explained("姓名之间用顿号隔开。");
    private static final Column<String> PROBLEM =
            Column.prose("反映的问题").alsoCalled("问题", "案由").field("problem");
    private static final Column<String> PROPOSAL =
            Column.prose("建议的办法").alsoCalled("建议", "办法").field("proposal");
    private static final Column<LocalDate> RECEIVED =
            Column.date("收到日期").alsoCalled("提出日期").field("receivedOn").explained("在大会会期内的，编入那次会议。");
    private static final Column<String> UNIT =
            Column.text("承办单位").alsoCalled("主办单位").optional().field("department");
    private static final Column<LocalDate> HANDED_OVER =
            Column.date("交办日期").optional().field("on");
    private static final Column<AnswerClock> CLOCK = Column.oneOf(
                    "期限", words(Map.entry("三个月", AnswerClock.ORDINARY), Map.entry("六个月", AnswerClock.HARD)))
            .optional()
            .explained("六个月的，在“交办说明”里写明原因。");
    private static final Column<String> NOTE = Column.prose("交办说明").optional().field("note");
    private static final Column<LocalDate> SIGNED = Column.date("签收日期").optional();
    private static final Column<LocalDate> CONTACTED = Column.date("联系代表日期").optional();
    private static final Column<LocalDate> REPLIED = Column.date("答复日期").optional();
    private static final Column<ResultClass> RESULT = Column.oneOf(
                    "结果类别",
                    words(
                            Map.entry("A", ResultClass.A),
                            Map.entry("B", ResultClass.B),
                            Map.entry("C", ResultClass.C),
                            Map.entry("D", ResultClass.D)))
            .optional()
            .field("result");
    private static final Column<String> LETTER = Column.text("答复文号").optional();
    private static final Column<String> ANSWER = Column.prose("答复内容").optional();
    private static final Column<String> PROMISE = Column.prose("承诺").optional().field("promise");
    private static final Column<LocalDate> PROMISED = Column.date("承诺日期").optional();
    private static final Column<LocalDate> RATED = Column.date("评价日期").optional();
    private static final Column<Satisfaction> SATISFIED = Column.oneOf(
                    "代表评价",
                    words(
                            Map.entry("满意", Satisfaction.SATISFIED),
                            Map.entry("基本满意", Satisfaction.BASICALLY),
                            Map.entry("不满意", Satisfaction.DISSATISFIED)))
            .optional()
            .explained("领衔代表对办理结果的评价。没有回话的空着，记作未反馈。");
    private static final Column<LocalDate> DONE = Column.date("办结日期").optional();

    private final Suggestions suggestions;
    private final HandOvers handOvers;
    private final PastHandling pastHandling;
    private final DepartmentQueries departments;

    SuggestionSheet(
            Suggestions suggestions, HandOvers handOvers, PastHandling pastHandling, DepartmentQueries departments) {
        this.suggestions = suggestions;
        this.handOvers = handOvers;
        this.pastHandling = pastHandling;
        this.departments = departments;
    }

    /** One suggestion as a row tells it. */
    record Line(
            @Nullable Integer serial,
            String title,
            String leader,
            List<String> signers,
            String problem,
            String proposal,
            LocalDate received,
            @Nullable String unit,
            @Nullable LocalDate handedOver,
            AnswerClock clock,
            @Nullable String note,
            Past past) {}

    @Override
    public String name() {
        return "建议";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<String> otherNames() {
        return List.of("代表建议", "建议登记台账");
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
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
    }

    @Override
    public Line read(Row row) {
        if (row.find(UNIT).isPresent() != row.find(HANDED_OVER).isPresent()) {
            row.refuse(HANDED_OVER, Reason.of("suggestions.sheet.unitAndDate"));
        }
        if (row.find(REPLIED).isPresent()
                && (row.find(RESULT).isEmpty() || row.find(HANDED_OVER).isEmpty())) {
            row.refuse(RESULT, Reason.of("suggestions.sheet.resultMissing"));
        }
        if (row.find(SATISFIED).isPresent() && row.find(REPLIED).isEmpty()) {
            row.refuse(SATISFIED, Reason.of("suggestions.sheet.ratedUnanswered"));
        }
        return new Line(
                row.orNull(SERIAL),
                row.get(TITLE),
                row.get(LEADER),
                row.find(SIGNERS).map(SuggestionSheet::names).orElse(List.of()),
                row.get(PROBLEM),
                row.get(PROPOSAL),
                row.get(RECEIVED),
                row.orNull(UNIT),
                row.orNull(HANDED_OVER),
                row.find(CLOCK).orElse(AnswerClock.ORDINARY),
                row.orNull(NOTE),
                new Past(
                        row.orNull(SIGNED),
                        row.orNull(CONTACTED),
                        row.orNull(REPLIED),
                        row.orNull(RESULT),
                        row.orNull(LETTER),
                        row.orNull(ANSWER),
                        row.orNull(PROMISE),
                        row.orNull(PROMISED),
                        row.orNull(RATED),
                        row.orNull(SATISFIED),
                        row.orNull(DONE)));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var id = suggestions.submit(
                actor,
                new SuggestionRequest(
                        SuggestionId.next(),
                        batch.area(),
                        line.leader(),
                        line.signers(),
                        line.title(),
                        line.problem(),
                        line.proposal(),
                        line.received(),
                        line.received(),
                        Channel.PAPER));
        suggestions.register(actor, id, new RegistrationRequest(line.received(), 1, line.serial()));
        batch.made("suggestion", id);
        var named = line.unit();
        if (named != null && line.handedOver() != null) {
            var unit = departments
                    .named(actor.scope(DepartmentRight.READ), batch.area(), named)
                    .orElseThrow(() -> new Refusal(
                            List.of(Reason.of("suggestions.sheet.noUnit", named).at("department"))));
            var referral = suggestions.handOver(
                    actor,
                    id,
                    new HandOver(
                            batch.area(),
                            unit.id(),
                            List.of(),
                            line.clock(),
                            line.handedOver(),
                            null,
                            null,
                            null,
                            line.note()));
            pastHandling.record(actor, referral, line.past());
            batch.made("referral@" + pastHandling.entries(actor, referral), referral);
        }
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        if (kind.equals("suggestion")) {
            suggestions.takeOut(actor, new SuggestionId(made));
        } else {
            handOvers.takeOut(actor, new ReferralId(made), Integer.parseInt(kind.substring(kind.indexOf('@') + 1)));
        }
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[、，,；;\\s]+"))
                .filter(name -> !name.isBlank())
                .toList();
    }

    @SafeVarargs
    private static <E> Map<String, E> words(Map.Entry<String, E>... words) {
        var map = new LinkedHashMap<String, E>();
        for (var word : words) {
            map.put(word.getKey(), word.getValue());
        }
        return map;
    }
}
