package xiangyi.reports;

import static xiangyi.shared.Text.text;

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
    public record Part(String key, String heading, List<Passage> passages, boolean isEmpty) {

        /** A report of before may say under a heading that nothing is recorded; it stays as it was signed. */
        boolean hasText() {
            return passages.stream().anyMatch(passage -> !passage.text().isEmpty());
        }
    }

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

    /** Whether nothing at all was recorded. */
    public boolean isEmpty() {
        return told().isEmpty();
    }

    /** Headings under which something stands. */
    public List<Part> told() {
        return parts.stream().filter(Part::hasText).toList();
    }

    /** Headings under which nothing stands, because nothing is recorded. */
    public List<Part> untold() {
        return parts.stream().filter(part -> !part.hasText()).toList();
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
        return passage.figures().stream()
                .flatMap(id -> figure(id).stream())
                .filter(figure -> !figure.isRecorded())
                .toList();
    }

    public Stream<Passage> passages() {
        return parts.stream().flatMap(part -> part.passages().stream());
    }

    /** The report line by line, as plain text. */
    public Stream<String> lines() {
        var body = told().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.heading()),
                        part.passages().stream().map(Passage::text).filter(words -> !words.isEmpty())));
        return Stream.of(title.lines(), nothing().stream(), body).flatMap(lines -> lines);
    }

    /** What stands where nothing is recorded. */
    public List<String> nothing() {
        return isEmpty() ? List.of(text("reports.none.all")) : List.of();
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

    /** What the text would have told, and the headings that have nothing to say. */
    public long notRecorded() {
        return passages()
                .flatMap(passage -> notRecorded(passage).stream())
                .distinct()
                .count();
    }

    /** As it is signed: without the headings that have nothing to say. */
    public Written withoutEmpty() {
        var parts = told().stream()
                .map(part -> new Part(
                        part.key(),
                        part.heading(),
                        part.passages().stream()
                                .filter(passage -> !passage.text().isEmpty())
                                .toList(),
                        part.isEmpty()))
                .toList();
        return new Written(title, author, on, takenAt, parts, figures, records);
    }
}
