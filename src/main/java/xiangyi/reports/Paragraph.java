package xiangyi.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One paragraph: words with figures in them.
 *
 * @param key by which it is the same paragraph whenever the report is made again
 */
public record Paragraph(String key, List<Run> runs) {

    /** A single sentence of messages/ whose [figures] are filled in; its key is the paragraph's. */
    public static Paragraph of(Register register, String sentence, List<Figure> figures, Object... values) {
        return new Telling(register, sentence.substring(sentence.lastIndexOf('.') + 1))
                .say(sentence, figures, values)
                .paragraph();
    }

    /** The same about one thing of several. */
    public Paragraph about(Object subject) {
        return new Paragraph(key + "-" + subject, runs);
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
