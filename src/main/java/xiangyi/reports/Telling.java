package xiangyi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import xiangyi.shared.Text;

/** Tells a paragraph piece by piece: each piece stands in messages/, and [figures] in it are filled in. */
public final class Telling {

    private static final Pattern FIGURE = Pattern.compile("\\[(\\w+)]");

    private final Register register;
    private final String key;
    private final List<Run> runs = new ArrayList<>();

    public Telling(Register register, String key) {
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
            runs.add(new Run.Shown(figure.in(register)));
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
        return figure.query().apply(register).isSome() ? say(piece, List.of(figure), values) : this;
    }

    /** Only where it is recorded, be it zero. */
    public Telling sayKnown(String piece, Figure figure, Object... values) {
        return figure.query().apply(register).value() != null ? say(piece, List.of(figure), values) : this;
    }

    public Telling words(String words) {
        if (!words.isEmpty()) runs.add(new Run.Words(words));
        return this;
    }

    public Paragraph paragraph() {
        return new Paragraph(key, List.copyOf(runs));
    }
}
