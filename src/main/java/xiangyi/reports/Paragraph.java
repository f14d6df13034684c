package xiangyi.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One paragraph: words with figures in them.
 *
 * @param key by which it is the same paragraph whenever the report is made again
 * @param unsaid what it does not say, because it is not recorded or came to nothing; it stands beside the text, never in it
 */
public record Paragraph(String key, List<Run> runs, List<Counted> unsaid) {

    public Paragraph(String key, List<Run> runs) {
        this(key, runs, List.of());
    }

    /** A single sentence of messages/ whose [figures] are filled in; its key is the paragraph's. */
    public static Paragraph of(YearFacts register, String sentence, List<Figure> figures, Object... values) {
        return new Telling(register, sentence.substring(sentence.lastIndexOf('.') + 1))
                .say(sentence, figures, values)
                .paragraph();
    }

    /** The same about one thing of several. */
    public Paragraph about(Object subject) {
        return new Paragraph(key + "-" + subject, runs, unsaid);
    }

    /** As it reads on paper. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** What would have been told if it were recorded. */
    public List<Counted> missing() {
        return unsaid.stream().filter(counted -> !counted.isRecorded()).toList();
    }

    /** Those in the text and those that are not said. */
    public Stream<Counted> figures() {
        return Stream.concat(
                runs.stream().filter(Run.Shown.class::isInstance).map(run -> ((Run.Shown) run).counted()),
                unsaid.stream());
    }
}
