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
import xiangyi.activities.PartnerId;
import xiangyi.activities.PartnerRole;
import xiangyi.activities.Surroundings;
import xiangyi.activities.SurroundingsRequest;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;
import xiangyi.shared.Count;

/** 参加单位: one row each outside person or office of an activity. */
@Component
class PartnerSheet implements Sheet<PartnerSheet.Line> {

    private static final Column<String> ACTIVITY = Words.activity();
    private static final Column<LocalDate> DAY = Words.day();
    private static final Column<String> NAME = Column.text("单位或姓名")
            .alsoCalled("单位", "参加单位")
            .example("老洲市场监督管理所")
            .field("name")
            .explained("代表以外的单位或个人。");
    private static final Column<PartnerRole> ROLE = Words.role();
    private static final Column<Count> PEOPLE =
            Column.count("人数").optional().field("people").explained("来了几个人，不知道的空着。");

    /** A row, read. */
    record Line(String activity, @Nullable LocalDate day, SurroundingsRequest.Office office) {}

    private final Surroundings surroundings;
    private final ActivityNames names;

    PartnerSheet(Surroundings surroundings, ActivityNames names) {
        this.surroundings = surroundings;
        this.names = names;
    }

    @Override
    public String name() {
        return "参加单位";
    }

    @Override
    public int order() {
        return 63;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(ACTIVITY, DAY, NAME, ROLE, PEOPLE);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.get(ACTIVITY),
                row.orNull(DAY),
                new SurroundingsRequest.Office(row.get(NAME), row.orNull(ROLE), row.orNull(PEOPLE)));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(
                line.activity(),
                Optional.ofNullable(line.day()),
                Objects.requireNonNull(line.office().name()),
                Optional.ofNullable(line.office().role())));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var activity = names.find(actor.scope(ActivityRight.WRITE), batch.area(), line.activity(), line.day());
        batch.made("partner", surroundings.add(actor, activity.id(), line.office()));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        surroundings.remove(actor, new PartnerId(made));
    }
}
