package xiangyi.petitions.sheets;

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
import xiangyi.petitions.AppointmentRequest;
import xiangyi.petitions.InformantId;
import xiangyi.petitions.Informants;
import xiangyi.shared.Actor;

/** 信访信息员: one row each deputy who serves as one. */
@Component
class InformantSheet implements Sheet<InformantSheet.Line> {

    private static final Column<String> NAME = Column.text("姓名")
            .alsoCalled("信息员", "代表姓名")
            .explained("须是在任代表；同名的写成“姓名（村名）”。")
            .field("names");
    private static final Column<LocalDate> SINCE = Column.date("聘任日期")
            .alsoCalled("聘请日期", "从哪天起")
            .continued()
            .example("2025-01-10")
            .explained("从哪天起担任。")
            .field("since");
    private static final Column<LocalDate> UNTIL = Column.date("解聘日期")
            .alsoCalled("到哪天止")
            .optional()
            .explained("不再担任了才填。")
            .field("until");

    /** A row, read. */
    record Line(String name, LocalDate since, @Nullable LocalDate until) {}

    private final Informants informants;

    InformantSheet(Informants informants) {
        this.informants = informants;
    }

    @Override
    public String name() {
        return "信访信息员";
    }

    @Override
    public List<String> otherNames() {
        return List.of("信息员");
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NAME, SINCE, UNTIL);
    }

    @Override
    public Line read(Row row) {
        return new Line(row.get(NAME), row.get(SINCE), row.orNull(UNTIL));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.name(), line.since()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        informants
                .appoint(actor, new AppointmentRequest(batch.area(), line.name(), line.since(), line.until()))
                .forEach(made -> batch.made("informant", made));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        informants.takeOut(actor, new InformantId(made));
    }
}
