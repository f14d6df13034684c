package xiangyi.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/**
 * A plan, a scheme or a rule, as lists and pages show it.
 *
 * @param replacedBy the one that stands in its place now
 */
public record PaperCard(
        PaperId id,
        int version,
        Area area,
        PaperKind kind,
        String title,
        LocalDate adoptedOn,
        LocalDate adoptedUntil,
        @Nullable String saidAs,
        @Nullable String adoptedBy,
        int year,
        @Nullable String body,
        @Nullable String groupName,
        @Nullable PaperId replaces,
        @Nullable String replacesTitle,
        @Nullable PaperId replacedBy,
        @Nullable String replacedByTitle) {

    /** What a correction may change, by the name of its field. */
    static final Map<String, Function<PaperCard, @Nullable Object>> FIELDS = fields();

    public String path() {
        return "/plans/" + id.text();
    }

    public boolean isOneDay() {
        return adoptedOn.equals(adoptedUntil);
    }

    private static Map<String, Function<PaperCard, @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<PaperCard, @Nullable Object>>();
        fields.put("kind", PaperCard::kind);
        fields.put("title", PaperCard::title);
        fields.put("adoptedOn", PaperCard::adoptedOn);
        fields.put("adoptedUntil", PaperCard::adoptedUntil);
        fields.put("saidAs", PaperCard::saidAs);
        fields.put("adoptedBy", PaperCard::adoptedBy);
        fields.put("year", PaperCard::year);
        fields.put("body", PaperCard::body);
        fields.put("group", PaperCard::groupName);
        fields.put("replaces", PaperCard::replacesTitle);
        return fields;
    }
}
