package xiangyi.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;

/** One file on its way in: for which area, and what its rows have made so far. */
public final class Batch {

    /** What a row made, beside the row as it was typed. */
    record Made(String register, String sheet, int row, String kind, UUID id, Map<String, String> raw) {}

    private final BatchId id;
    private final Area area;
    private List<Made> made = new ArrayList<>();
    private String register = "";
    private List<Row> rows = List.of();
    private int at;

    Batch(BatchId id, Area area) {
        this.id = id;
        this.area = area;
    }

    public BatchId id() {
        return id;
    }

    /** The place that the file is about. */
    public Area area() {
        return area;
    }

    /** To be told for every record, so that it can be undone; {@code kind} is the room's own word for it. */
    public void made(String kind, Identifier id) {
        var row = rows.get(at);
        made.add(new Made(register, row.sheet(), row.number(), kind, id.value(), row.raw()));
    }

    /** What is made next comes from this one of the rows that are written together, the first being 0. */
    public void at(int index) {
        at = index;
    }

    void begin(String register, List<Row> rows) {
        this.register = register;
        this.rows = rows;
        this.at = 0;
    }

    /** What was made since this was last asked. */
    List<Made> take() {
        var taken = made;
        made = new ArrayList<>();
        return taken;
    }

    void forget() {
        made.clear();
    }
}
