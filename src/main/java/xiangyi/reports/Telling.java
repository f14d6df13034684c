package xiangyi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import xiangyi.shared.Text;

/**
 * Tells a paragraph piece by piece: each piece stands in messages/, and [figures] in it are filled in; [figure|words] says the
 * words for it. What is not recorded is never said: it is kept beside the text as missing.
 */
public final class Telling {

    private static final Pattern FIGURE = Pattern.compile("\\[(\\w+)(?:\\|([^]]+))?]");

    private final YearFacts register;
    private final String key;
    private final List<Run> runs = new ArrayList<>();
    private final List<Counted> unsaid = new ArrayList<>();

    public Telling(YearFacts register, String key) {
        this.register = register;
        this.key = key;
    }

    public Telling say(String piece, List<Figure> figures, Object... values) {
        var sentence = Text.text(piece, values);
        var matcher = FIGURE.matcher(sentence);
        var from = 0;
        while (matcher.find()) {
            var name = matcher.group(1);
            var figure = figures.stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No figure " + name + " for " + piece));
            words(sentence.substring(from, matcher.start()));
            runs.add(new Run.Shown(figure.in(register), matcher.group(2)));
            from = matcher.end();
        }
        words(sentence.substring(from));
        return this;
    }

    /** Words with nothing to count in them. */
    public Telling say(String piece, Object... values) {
        words(Text.text(piece, values));
        return this;
    }

    /** Only where there is something to tell: a figure that comes to nothing is left out. */
    public Telling sayAny(String piece, Figure figure, Object... values) {
        return figure.query().apply(register).isSome() ? say(piece, List.of(figure), values) : aside(figure);
    }

    /** A figure that came to nothing is not said, and can still be opened. */
    public Telling aside(Figure figure) {
        var counted = figure.in(register);
        if (counted.isRecorded()) unsaid.add(counted);
        return this;
    }

    /** Only where it is recorded, be it zero; else it is missing. */
    public Telling sayKnown(String piece, Figure figure, Object... values) {
        return isKnown(figure) ? say(piece, List.of(figure), values) : this;
    }

    /** Whether a figure is recorded; one that is not is noted beside the text. */
    public boolean isKnown(Figure figure) {
        var counted = figure.in(register);
        if (!counted.isRecorded()) unsaid.add(counted);
        return counted.isRecorded();
    }

    public Telling words(String words) {
        if (!words.isEmpty()) runs.add(new Run.Words(words));
        return this;
    }

    /** Ends the sentence, if there is one to end. */
    public Telling stop() {
        var stop = Text.text("reports.stop");
        return runs.isEmpty() || runs.get(runs.size() - 1).text().endsWith(stop) ? this : words(stop);
    }

    /** Whether nothing was said yet. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether the next piece begins a sentence. */
    public boolean begins() {
        return runs.isEmpty()
                || Objects.requireNonNull(runs.get(runs.size() - 1)).text().endsWith(Text.text("reports.stop"));
    }

    public Paragraph paragraph() {
        return new Paragraph(key, List.copyOf(runs), List.copyOf(unsaid));
    }
}
