package xiangyi.roster.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.shared.Text;

/** Lines of facts in order; what nobody wrote down says so. */
final class Facts {

    private final Map<String, String> lines = new LinkedHashMap<>();

    Facts and(String field, @Nullable String said) {
        lines.put(
                Text.text("roster.field." + field),
                said == null || said.isBlank() ? Text.text("web.unrecorded") : said);
        return this;
    }

    Facts and(String field, LocalDate day) {
        return and(field, Dates.full(day));
    }

    /** Left out where there is none. */
    Facts maybe(String field, @Nullable String said) {
        return said == null || said.isBlank() ? this : and(field, said);
    }

    Facts maybe(String field, @Nullable LocalDate day) {
        return day == null ? this : and(field, day);
    }

    Map<String, String> lines() {
        return lines;
    }
}
