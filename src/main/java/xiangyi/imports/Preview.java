package xiangyi.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file would bring, or has brought.
 *
 * @param problems the first of them, in the order of the file
 * @param problemCount all of them
 * @param unknownSheets titles of sheets in which no register was found
 * @param leftOut sheets that a person said are not to come in
 * @param sheets the titles of all sheets, in order
 * @param batch set once everything is in; null after a trial run and after a run that met problems
 */
public record Preview(
        String fileName,
        List<Found> found,
        List<Problem> problems,
        int problemCount,
        List<String> unknownSheets,
        List<LeftOut> leftOut,
        List<String> sheets,
        @Nullable BatchId batch) {

    /**
     * A register found in the file.
     *
     * @param sheet the title of the sheet in the file
     * @param rows those that hold data
     * @param faulty those that cannot go in as they are
     * @param ignoredColumns titles that the register does not know
     * @param skippedRows totals, foot notes and repeated headers, by number
     * @param header the last line of the header, by number; 0 where none was found
     * @param mapping how a person said it is read, or null where it was recognised
     * @param year that dates without one were given, or null
     */
    public record Found(
            String register,
            String sheet,
            int rows,
            int faulty,
            List<String> ignoredColumns,
            List<Integer> skippedRows,
            int header,
            @Nullable MappingCard mapping,
            @Nullable Integer year) {}

    /** A sheet that a person said is not to come in. */
    public record LeftOut(String sheet, MappingCard mapping) {}

    public boolean isClean() {
        return problemCount == 0;
    }

    /** The last line of each header, by the title of the sheet. */
    public Map<String, Integer> headers() {
        return found.stream()
                .filter(one -> one.header() > 0)
                .collect(Collectors.toMap(Found::sheet, Found::header, (one, two) -> one));
    }

    public int rows() {
        return found.stream().mapToInt(Found::rows).sum();
    }
}
