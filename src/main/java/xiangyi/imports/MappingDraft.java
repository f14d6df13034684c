package xiangyi.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it stands, and what is proposed for reading it.
 *
 * @param lines the first of them
 * @param letters of its columns
 * @param register empty when none fits, {@link #NONE} when it is not to come in
 * @param year proposed for dates without one; null when none is needed or known
 * @param isDated whether the register has days
 * @param offered the columns that hold anything, by letter
 * @param skipped lines that are no data, each named
 * @param mapping what is remembered of this header, or null
 */
public record MappingDraft(
        String fileName,
        String sheet,
        List<Line> lines,
        List<String> letters,
        String register,
        int from,
        int to,
        int begin,
        @Nullable Integer end,
        @Nullable Integer year,
        boolean isDated,
        Map<String, String> offered,
        List<Field> fields,
        List<Word> words,
        List<String> skipped,
        int rows,
        @Nullable MappingCard mapping,
        int version) {

    /** In place of a register, where a sheet is not to come in. */
    public static final String NONE = "-";

    /** What the person has chosen so far; null where the house proposes. */
    public record Chosen(
            @Nullable String register,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer begin,
            @Nullable Integer end) {}

    /** A line of the sheet. */
    public record Line(int number, boolean isHeader, boolean isSkipped, List<Shown> cells) {}

    /** A cell, with those that are merged into it. */
    public record Shown(String text, int across, int down) {}

    /**
     * A column of the register.
     *
     * @param index among the columns of the register
     * @param place the letter of the column that is proposed, or empty
     */
    public record Field(
            int index,
            String title,
            boolean isRequired,
            String explanation,
            List<String> choices,
            String place,
            String fixed,
            boolean down) {

        public boolean isProposed() {
            return !place.isEmpty() || !fixed.isEmpty();
        }
    }

    /** A word that a column of choices does not know. */
    public record Word(
            int index, String title, String word, List<String> choices, boolean isOptional, String proposed) {}

    public boolean isLeftOut() {
        return register.equals(NONE);
    }

    public List<Field> required() {
        return fields.stream().filter(Field::isRequired).toList();
    }

    /** Optional columns for which something stands in the sheet. */
    public List<Field> proposed() {
        return fields.stream()
                .filter(field -> !field.isRequired() && field.isProposed())
                .toList();
    }

    public List<Field> rest() {
        return fields.stream()
                .filter(field -> !field.isRequired() && !field.isProposed())
                .toList();
    }
}
