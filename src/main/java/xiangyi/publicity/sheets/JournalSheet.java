package xiangyi.publicity.sheets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.publicity.SubscriptionId;
import xiangyi.publicity.SubscriptionRequest;
import xiangyi.publicity.Subscriptions;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;

/** 报刊订阅: one row each journal and year. */
@Component
class JournalSheet implements Sheet<JournalSheet.Line> {

    private static final Column<Integer> YEAR = Column.integer("年度")
            .alsoCalled("年份", "订阅年度")
            .continued()
            .example("2025")
            .explained("订的是哪一年的。")
            .field("year");
    private static final Column<String> JOURNAL = Column.text("报刊")
            .alsoCalled("报刊名称", "刊物", "名称")
            .example("《人民代表报》")
            .explained("报刊的名称。")
            .field("journal");
    private static final Column<Integer> COPIES = Column.integer("份数")
            .alsoCalled("数量")
            .example("54")
            .explained("订了几份。")
            .field("copies");

    /** A row, read. */
    record Line(int year, String journal, int copies) {}

    private final Subscriptions subscriptions;

    JournalSheet(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String name() {
        return "报刊订阅";
    }

    @Override
    public int order() {
        return 77;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(YEAR, JOURNAL, COPIES);
    }

    @Override
    public Line read(Row row) {
        if (row.find(COPIES).filter(number -> number < 1).isPresent()) {
            row.refuse(COPIES, Reason.of("publicity.atLeastOne"));
        }
        return new Line(row.get(YEAR), row.get(JOURNAL), row.get(COPIES));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.year(), line.journal()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        batch.made(
                "subscription",
                subscriptions.take(
                        actor,
                        new SubscriptionRequest(
                                SubscriptionId.next(),
                                batch.area(),
                                line.journal(),
                                line.copies(),
                                line.year(),
                                null,
                                0)));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        subscriptions.takeOut(actor, new SubscriptionId(made));
    }
}
