package xiangyi.publicity.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.publicity.Operator;
import xiangyi.publicity.Renewal;
import xiangyi.registers.Entries;
import xiangyi.registers.EntryId;
import xiangyi.registers.EntryRequest;
import xiangyi.registers.Register;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;

/** 网站更新: one row each renewal; the row that says since when somebody keeps the website enters them too. */
@Component
class RenewalSheet implements Sheet<RenewalSheet.Line> {

    private static final Column<LocalDate> ON = Column.date("更新日期")
            .alsoCalled("日期", "时间")
            .example("2025-03-28")
            .explained("网站放上新内容的那天。")
            .field("renewedOn");
    private static final Column<String> WHAT = Column.prose("更新内容")
            .alsoCalled("内容", "更新了什么")
            .example("代表事迹2则")
            .explained("放了什么、几条。")
            .field("what");
    private static final Column<String> OPERATOR = Column.name("微机员")
            .alsoCalled("更新人", "操作员", "网站管理员")
            .optional()
            .explained("谁更新的。")
            .field("operator");
    private static final Column<LocalDate> SINCE = Column.date("微机员从哪天起")
            .alsoCalled("微机员任职日期")
            .optional()
            .explained("只在第一行填一次，就登记了微机员。")
            .field("since");

    /** A row, read. */
    record Line(
            LocalDate on,
            String what,
            @Nullable String operator,
            @Nullable LocalDate since) {}

    private final Entries entries;
    private final Register<Renewal> renewals;
    private final Register<Operator> operators;

    RenewalSheet(Entries entries, Register<Renewal> renewals, Register<Operator> operators) {
        this.entries = entries;
        this.renewals = renewals;
        this.operators = operators;
    }

    @Override
    public String name() {
        return "网站更新";
    }

    @Override
    public List<String> otherNames() {
        return List.of("人大网站", "网站维护");
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(ON, WHAT, OPERATOR, SINCE);
    }

    @Override
    public Line read(Row row) {
        if (row.find(SINCE).isPresent() && row.find(OPERATOR).isEmpty()) {
            row.refuse(OPERATOR, Reason.of("publicity.operatorNeeded"));
        }
        return new Line(row.get(ON), row.get(WHAT), row.orNull(OPERATOR), row.orNull(SINCE));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.on(), line.what()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        if (line.since() != null && line.operator() != null) {
            batch.made("operator", enter(actor, operators, batch, new Operator(line.operator(), line.since(), null)));
        }
        batch.made("renewal", enter(actor, renewals, batch, new Renewal(line.on(), line.what(), line.operator())));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        Register<?> register = kind.equals("operator") ? operators : renewals;
        entries.takeOut(actor, register, new EntryId(made));
    }

    private <W extends Record> EntryId enter(Actor actor, Register<W> register, Batch batch, W words) {
        return entries.enter(actor, register, new EntryRequest<>(EntryId.next(), batch.area(), words, null, 0));
    }
}
