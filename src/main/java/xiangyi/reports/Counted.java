package xiangyi.reports;

import static xiangyi.shared.Text.text;

import java.math.BigDecimal;
import java.util.Locale;
import xiangyi.shared.Exactness;

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

    /** 54名, 98.1%, 1000余份, 近1万元, 未记录. */
    public String words() {
        var value = evidence.value();
        if (value == null) {
            return text("web.unrecorded");
        }
        return switch (evidence.exactness()) {
            case EXACT -> number(value) + text(figure.unit());
            case OVER -> number(value) + text("reports.over") + text(figure.unit());
            case NEARLY -> text("reports.nearly") + number(value) + text(figure.unit());
        };
    }

    private String number(BigDecimal value) {
        if (evidence.exactness() != Exactness.EXACT && value.signum() > 0) {
            var myriads = value.divideAndRemainder(MYRIAD);
            if (myriads[1].signum() == 0) {
                return text("reports.myriads", myriads[0].toBigInteger().toString());
            }
        }
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }
}
