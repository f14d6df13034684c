package xiangyi.areas;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;
import xiangyi.shared.Reason;

/** 区划: one row a place, by its official code. */
@Component
class AreaSheet implements Sheet<AreaSheet.Line> {

    private static final Column<String> CODE = Column.code("代码")
            .alsoCalled("区划代码", "行政区划代码")
            .once()
            .example("990101201201")
            .explained("县6位，乡镇9位，村12位。");
    private static final Column<String> NAME =
            Column.text("名称").alsoCalled("村名", "地名").example("花果村").explained("县、乡镇或村的名称。");

    private final Areas areas;

    AreaSheet(Areas areas) {
        this.areas = areas;
    }

    record Line(String code, String name) {}

    /** A place has a code; batches want a UUID, which for a code is the code itself in figures. */
    record CodeId(UUID value) implements Identifier {
        static CodeId of(Area area) {
            return new CodeId(new UUID(area.code().length(), Long.parseLong(area.code())));
        }

        static Area area(UUID id) {
            var code = String.valueOf(id.getLeastSignificantBits());
            return new Area("0".repeat((int) id.getMostSignificantBits() - code.length()) + code);
        }
    }

    @Override
    public String name() {
        return "区划";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(CODE, NAME);
    }

    @Override
    public Line read(Row row) {
        if (!row.get(CODE).matches("\\d{6}(\\d{3}){0,2}")) {
            row.refuse(CODE, Reason.of("areas.notCode"));
        }
        return new Line(row.get(CODE), row.get(NAME));
    }

    /** A place that was known before is only renamed, and stays when the file is taken back. */
    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var area = new Area(line.code());
        if (areas.name(actor, area, line.name())) {
            batch.made("area", CodeId.of(area));
        }
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        areas.takeOut(actor, CodeId.area(made));
    }
}
