package xiangyi.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/** A topic of supervision, as lists and pages show it. */
public record TopicCard(
        TopicId id,
        int version,
        Area area,
        int year,
        String title,
        TopicSource source,
        LocalDate adoptedOn,
        @Nullable LocalDate toldOn,
        @Nullable String note) {

    /** What a correction may change, by the name of its field. */
    static final Map<String, Function<TopicCard, @Nullable Object>> FIELDS = fields();

    public String path() {
        return "/plans/topics/" + id.text();
    }

    private static Map<String, Function<TopicCard, @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<TopicCard, @Nullable Object>>();
        fields.put("year", TopicCard::year);
        fields.put("title", TopicCard::title);
        fields.put("source", TopicCard::source);
        fields.put("adoptedOn", TopicCard::adoptedOn);
        fields.put("toldOn", TopicCard::toldOn);
        fields.put("note", TopicCard::note);
        return fields;
    }
}
