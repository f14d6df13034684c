package xiangyi.activities.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityNames;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.Attendance;
import xiangyi.activities.Attended;
import xiangyi.activities.ParticipantId;
import xiangyi.activities.Participants;
import xiangyi.activities.SignedBy;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;

/** 活动参加人: one row each deputy and activity. */
@Component
class ParticipantSheet implements Sheet<ParticipantSheet.Line> {

    private static final Column<String> ACTIVITY = Words.activity();
    private static final Column<LocalDate> DAY = Words.day();
    private static final Column<String> NAME = Column.text("姓名")
            .alsoCalled("代表", "代表姓名")
            .explained("不在代表名册里的照写，例如县代表。")
            .field("person");
    private static final Column<Attended> ATTENDED = Words.attended();

    /** A row, read. */
    record Line(String activity, @Nullable LocalDate day, String name, Attended attended) {}

    private record Named(String activity, @Nullable LocalDate day) {}

    private final Participants participants;
    private final ActivityNames names;

    ParticipantSheet(Participants participants, ActivityNames names) {
        this.participants = participants;
        this.names = names;
    }

    @Override
    public String name() {
        return "活动参加人";
    }

    @Override
    public List<String> otherNames() {
        return List.of("活动签到", "参加代表");
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(ACTIVITY, DAY, NAME, ATTENDED);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.get(ACTIVITY),
                row.orNull(DAY),
                row.get(NAME),
                row.find(ATTENDED).orElse(Attended.PRESENT));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        write(actor, List.of(line), batch);
    }

    @Override
    public Optional<Record> together(Line line) {
        return Optional.of(new Named(line.activity(), line.day()));
    }

    @Override
    public void write(Actor actor, List<Line> lines, Batch batch) {
        var any = lines.get(0);
        var activity = names.find(actor.scope(ActivityRight.WRITE), batch.area(), any.activity(), any.day());
        var came = lines.stream()
                .map(line -> new Attendance(line.name(), line.attended()))
                .toList();
        var made = participants.attend(actor, activity.id(), came, SignedBy.PAPER);
        for (var index = 0; index < made.size(); index++) {
            batch.at(index);
            batch.made("participant", made.get(index));
        }
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        participants.takeBack(actor, new ParticipantId(made));
    }
}
