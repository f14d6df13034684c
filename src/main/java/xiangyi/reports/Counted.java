package xiangyi.reports;

import static xiangyi.shared.Text.text;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Count;

/** A figure with what it came to. */
public record Counted(Figure figure, Evidence evidence) {

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    public boolean isRecorded() {
        return evidence.value() != null;
    }

    public String name() {
        var caption = figure.caption();
        return caption != null ? caption : text("reports.figure." + figure.name());
    }

    public String how() {
        return text("reports.how." + figure.name());
    }

    /** 54名, 98.1%, 1000余份, 20余万元, 近1万元, 未记录. */
    public String words() {
        var value = evidence.value();
        if (value == null) {
            return text("web.unrecorded");
        }
        return switch (evidence.exactness()) {
            case EXACT -> number(value) + text(figure.unit());
            case OVER -> {
                var myriads = myriads(value);
                yield (myriads == null ? number(value) + text("reports.over") : Count.overMyriads(myriads))
                        + text(figure.unit());
            }
            case NEARLY -> {
                var myriads = myriads(value);
                yield text("reports.nearly")
                        + (myriads == null ? number(value) : text("reports.myriads", myriads))
                        + text(figure.unit());
            }
        };
    }

    /** How many 万, or null where they are not whole. */
    private static @Nullable String myriads(BigDecimal value) {
        var parts = value.divideAndRemainder(MYRIAD);
        return value.signum() > 0 && parts[1].signum() == 0
                ? parts[0].toBigInteger().toString()
                : null;
    }

    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }
}
