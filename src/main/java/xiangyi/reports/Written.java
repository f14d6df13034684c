package xiangyi.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is read: what was counted and what was typed by hand, with every figure and its rows. Nothing in it
 * is looked up any more, so it can be kept as it was when it was signed.
 *
 * @param records what the figures rest on, each once; figures name them by their place here
 */
public record Written(
        String title,
        String author,
        LocalDate on,
        Instant takenAt,
        List<Part> parts,
        List<Shown> figures,
        List<Row> records) {

    /** A heading and what stands beneath it. */
    public record Part(String key, String heading, List<Passage> passages, boolean isEmpty) {}

    /**
     * One paragraph, counted or typed.
     *
     * @param paragraph the key of the counted paragraph it is, or stands by
     * @param counted what was counted, also where typed words stand instead
     * @param typed who typed it and what disagrees, or null where it is as counted
     */
    public record Passage(
            String paragraph,
            List<Piece> pieces,
            String counted,
            List<String> figures,
            @Nullable Typed typed) {

        public String text() {
            return String.join("", pieces.stream().map(Piece::text).toList());
        }
    }

    /** A stretch of words; of a figure, with its id. */
    public record Piece(String text, @Nullable String figure) {}

    /** Words typed by hand. */
    public record Typed(EditPlace place, String by, Instant at, List<Disagreement> disagreements) {}

    /** A typed number that is not what was counted. */
    public record Disagreement(String typed, String figure, String name, String counted) {}

    /** A figure with what it came to. */
    public record Shown(
            String id,
            String name,
            String how,
            String words,
            @Nullable BigDecimal value,
            String unit,
            @Nullable String sum,
            List<Integer> rows) {

        public boolean isRecorded() {
            return value != null;
        }
    }

    /** A record behind a figure, as it was. */
    public record Row(
            String fact,
            String path,
            String title,
            LocalDate day,
            @Nullable String when,
            @Nullable String unit,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate repliedOn) {}

    public Optional<Shown> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    public List<Row> rows(Shown figure) {
        return figure.rows().stream().map(records::get).toList();
    }

    /** Those that stand in the text, in its order. */
    public List<Shown> shown() {
        return passages()
                .flatMap(passage -> passage.pieces().stream())
                .map(Piece::figure)
                .filter(Objects::nonNull)
                .flatMap(id -> figure(id).stream())
                .toList();
    }

    public List<Shown> notRecorded(Passage passage) {
        return passage.pieces().stream()
                .map(Piece::figure)
                .filter(Objects::nonNull)
                .flatMap(id -> figure(id).stream())
                .filter(figure -> !figure.isRecorded())
                .toList();
    }

    public Stream<Passage> passages() {
        return parts.stream().flatMap(part -> part.passages().stream());
    }

    /** The report line by line, as plain text. */
    public Stream<String> lines() {
        var body = parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.heading()), part.passages().stream().map(Passage::text)));
        return Stream.concat(title.lines(), body);
    }

    public long disagreements() {
        return passages()
                .map(Passage::typed)
                .filter(Objects::nonNull)
                .mapToLong(typed -> typed.disagreements().size())
                .sum();
    }

    public long recorded() {
        return shown().stream().filter(Shown::isRecorded).count();
    }

    public long notRecorded() {
        return shown().size() - recorded();
    }

    /** Without the headings that have nothing to say. */
    public Written withoutEmpty() {
        return new Written(
                title,
                author,
                on,
                takenAt,
                parts.stream().filter(part -> !part.isEmpty()).toList(),
                figures,
                records);
    }
}
