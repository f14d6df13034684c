package xiangyi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiangyi.shared.Text;

/** One paragraph: a sentence of messages/ whose [figures] are filled in. */
public record Paragraph(List<Run> runs) {

    private static final Pattern FIGURE = Pattern.compile("\\[(\\w+)]");

    static Paragraph of(Register register, String key, List<Figure> figures, Object... values) {
        var sentence = Text.text(key, values);
        var runs = new ArrayList<Run>();
        var matcher = FIGURE.matcher(sentence);
        var from = 0;
        while (matcher.find()) {
            var name = matcher.group(1);
            var figure = figures.stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No figure " + name + " for " + key));
            if (matcher.start() > from) runs.add(new Run.Words(sentence.substring(from, matcher.start())));
            runs.add(new Run.Shown(figure.in(register)));
            from = matcher.end();
        }
        if (from < sentence.length()) runs.add(new Run.Words(sentence.substring(from)));
        return new Paragraph(List.copyOf(runs));
    }

    /** As it reads on paper. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public Stream<Counted> figures() {
        return runs.stream().filter(Run.Shown.class::isInstance).map(run -> ((Run.Shown) run).counted());
    }

    public List<Counted> notRecorded() {
        return figures().filter(counted -> !counted.isRecorded()).toList();
    }
}
