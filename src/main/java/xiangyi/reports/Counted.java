package xiangyi.reports;

import static xiangyi.shared.Text.text;

import java.util.Locale;

/** A figure with what it came to. */
public record Counted(Figure figure, Evidence evidence) {

    public boolean isRecorded() {
        return evidence.value() != null;
    }

    public String name() {
        return text("reports.figure." + figure.name());
    }

    public String how() {
        return text("reports.how." + figure.name());
    }

    /** 54名, 98.1%, 未记录. */
    public String words() {
        var value = evidence.value();
        if (value == null) {
            return text("web.unrecorded");
        }
        var number = String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
        return switch (figure.exactness()) {
            case EXACT -> number + text(figure.unit());
            case OVER -> number + text("reports.over") + text(figure.unit());
            case NEARLY -> text("reports.nearly") + number + text(figure.unit());
        };
    }
}
