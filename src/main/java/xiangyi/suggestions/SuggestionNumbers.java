package xiangyi.suggestions;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.documents.NumberSeries;

/** The numbers of suggestions: one series for each session, and one for each year between sessions. */
@Component
class SuggestionNumbers {

    private final NumberSeries series;
    private final Workdays workdays;

    SuggestionNumbers(NumberSeries series, Workdays workdays) {
        this.series = series;
        this.workdays = workdays;
    }

    /** The next number, or the one it already bears on paper; later ones then follow on it. */
    int give(Suggestion suggestion, @Nullable Integer onPaper) {
        var area = suggestion.area().code();
        if (onPaper == null) {
            return series.next(area, name(suggestion), year(suggestion));
        }
        series.startAfter(area, name(suggestion), year(suggestion), onPaper);
        return onPaper;
    }

    /** The number goes to the register of gaps. */
    void voided(Suggestion suggestion, @Nullable Integer serial, String reason) {
        if (serial != null) {
            series.voided(suggestion.area().code(), name(suggestion), year(suggestion), serial, reason, workdays.now());
        }
    }

    /** As if it had never been given. */
    void takeBack(Suggestion suggestion) {
        var serial = suggestion.serial();
        if (serial != null) {
            series.takeBack(suggestion.area().code(), name(suggestion), year(suggestion), serial);
        }
    }

    private static String name(Suggestion suggestion) {
        var number = suggestion.number();
        return "suggestion-" + number.term() + "-" + Objects.requireNonNullElse(number.session(), 0);
    }

    private static int year(Suggestion suggestion) {
        return suggestion.filed().session() == null ? suggestion.filed().year() : 0;
    }
}
