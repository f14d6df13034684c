package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;

/** 届次: one row a congress. */
@Component
class TermSheet implements Sheet<TermSheet.Line> {

    private static final Column<Integer> ORDINAL = Column.integer("届")
            .alsoCalled("届次", "第几届")
            .once()
            .field("ordinal")
            .example("14")
            .explained("第几届，只填数字。");
    private static final Column<LocalDate> STARTS = Column.date("起始日期")
            .alsoCalled("开始日期", "开始")
            .field("startsOn")
            .example("2021-08-10")
            .explained("本届第一次会议开幕那天。");
    private static final Column<LocalDate> ENDS = Column.date("终止日期")
            .alsoCalled("结束日期", "届满")
            .optional()
            .field("endsOn")
            .explained("下一届第一次会议开幕那天；本届空着。");

    private final Terms terms;
    private final TermCorrections corrections;

    TermSheet(Terms terms, TermCorrections corrections) {
        this.terms = terms;
        this.corrections = corrections;
    }

    record Line(int ordinal, LocalDate starts, @Nullable LocalDate ends) {}

    @Override
    public String name() {
        return "届次";
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(ORDINAL, STARTS, ENDS);
    }

    @Override
    public Line read(Row row) {
        return new Line(row.get(ORDINAL), row.get(STARTS), row.orNull(ENDS));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        batch.made(
                "term",
                terms.add(
                        actor,
                        new TermRequest(TermId.next(), batch.area(), line.ordinal(), line.starts(), line.ends())));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        corrections.takeOut(actor, new TermId(made));
    }
}
