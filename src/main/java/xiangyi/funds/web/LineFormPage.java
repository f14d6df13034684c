package xiangyi.funds.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.funds.LineCard;
import xiangyi.funds.LineId;
import xiangyi.shared.Area;

/** @param line what stands, or null for a new one */
public record LineFormPage(
        LineId id,
        Area area,
        List<Place> townships,
        @Nullable LineCard line,
        int year) {

    public String path() {
        return line == null ? "/funds/lines/new" : line.path() + "/correction";
    }

    public int version() {
        return line == null ? 0 : line.version();
    }
}
