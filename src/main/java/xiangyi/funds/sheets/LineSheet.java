package xiangyi.funds.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.funds.Amount;
import xiangyi.funds.Budget;
import xiangyi.funds.BudgetLineId;
import xiangyi.funds.BudgetLineRequest;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;

/** 经费计划: one row each line of the budget. */
@Component
class LineSheet implements Sheet<LineSheet.Entry> {

    private static final Column<Integer> YEAR = Column.integer("年度")
            .alsoCalled("年份")
            .example("2025")
            .explained("哪一年的预算。")
            .field("year");
    private static final Column<String> TITLE = Column.text("项目")
            .alsoCalled("经费名称", "科目")
            .example("代表活动经费")
            .explained("预算里这一项的名称。")
            .field("title");
    private static final Column<Amount> AMOUNT = Column.text("预算金额")
            .map(Amount::read)
            .alsoCalled("金额", "金额（元）", "预算")
            .explained("单位是元，写成20000或2万。")
            .example("20000")
            .field("amount");
    private static final Column<String> SOURCE = Column.text("来源")
            .alsoCalled("资金来源", "依据")
            .optional()
            .example("乡财政预算")
            .explained("谁安排的钱，或者文件号。")
            .field("source");
    private static final Column<LocalDate> DECIDED = Column.date("批准日期")
            .alsoCalled("安排日期")
            .optional()
            .explained("预算批准或经费下达的那一天。")
            .field("decidedOn");
    private static final Column<String> NOTE =
            Column.text("备注").optional().explained("其他要说明的。").field("note");

    /** A row, read. */
    record Entry(
            int year,
            String title,
            Amount amount,
            @Nullable String source,
            @Nullable LocalDate decidedOn,
            @Nullable String note) {}

    private final Budget budget;

    LineSheet(Budget budget) {
        this.budget = budget;
    }

    @Override
    public String name() {
        return "经费计划";
    }

    @Override
    public List<String> otherNames() {
        return List.of("经费预算", "预算安排");
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(YEAR, TITLE, AMOUNT, SOURCE, DECIDED, NOTE);
    }

    @Override
    public Entry read(Row row) {
        return new Entry(
                row.get(YEAR),
                row.get(TITLE),
                row.get(AMOUNT),
                row.orNull(SOURCE),
                row.orNull(DECIDED),
                row.orNull(NOTE));
    }

    @Override
    public Optional<Object> key(Entry entry) {
        return Optional.of(List.of(entry.year(), entry.title()));
    }

    @Override
    public void write(Actor actor, Entry entry, Batch batch) {
        batch.made(
                "line",
                budget.plan(
                        actor,
                        new BudgetLineRequest(
                                BudgetLineId.next(),
                                batch.area(),
                                entry.year(),
                                entry.title(),
                                entry.amount(),
                                entry.source(),
                                entry.decidedOn(),
                                entry.note(),
                                null,
                                0)));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        budget.takeOut(actor, new BudgetLineId(made));
    }
}
