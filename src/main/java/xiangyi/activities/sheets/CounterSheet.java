package xiangyi.activities.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityNames;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.CounterId;
import xiangyi.activities.CounterUnit;
import xiangyi.activities.Surroundings;
import xiangyi.activities.SurroundingsRequest;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;
import xiangyi.shared.Count;

/** 活动数目: one row each number of an activity, under its own unit. */
@Component
class CounterSheet implements Sheet<CounterSheet.Line> {

    private static final Column<String> ACTIVITY = Words.activity();
    private static final Column<LocalDate> DAY = Words.day();
    private static final Column<String> WHAT =
            Column.text("什么").alsoCalled("项目").example("走访").field("what").explained("数的是什么，例如：走访、慰问、发放资料。");
    private static final Column<Count> NUMBER = Column.count("数")
            .alsoCalled("数量")
            .example("30余")
            .explained("12、1000余、近1万都可以。")
            .field("count");
    private static final Column<CounterUnit> UNIT = Words.unit();

    /** A row, read. */
    record Line(String activity, @Nullable LocalDate day, SurroundingsRequest.Number number) {}

    private final Surroundings surroundings;
    private final ActivityNames names;

    CounterSheet(Surroundings surroundings, ActivityNames names) {
        this.surroundings = surroundings;
        this.names = names;
    }

    @Override
    public String name() {
        return "活动数目";
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(ACTIVITY, DAY, WHAT, NUMBER, UNIT);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.get(ACTIVITY),
                row.orNull(DAY),
                new SurroundingsRequest.Number(row.get(WHAT), row.get(UNIT), row.get(NUMBER)));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(
                line.activity(),
                Optional.ofNullable(line.day()),
                Objects.requireNonNull(line.number().what()),
                Objects.requireNonNull(line.number().unit())));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var activity = names.find(actor.scope(ActivityRight.WRITE), batch.area(), line.activity(), line.day());
        batch.made("counter", surroundings.add(actor, activity.id(), line.number()));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        surroundings.remove(actor, new CounterId(made));
    }
}
