package xiangyi.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would bring, or has brought.
 *
 * @param problems the first of them, in the order of the file
 * @param problemCount all of them
 * @param unknownSheets titles of sheets in which no register was found
 * @param batch set once everything is in; null after a trial run and after a run that met problems
 */
public record Preview(
        String fileName,
        List<Found> found,
        List<Problem> problems,
        int problemCount,
        List<String> unknownSheets,
        @Nullable BatchId batch) {

    /**
     * A register found in the file.
     *
     * @param sheet the title of the sheet in the file
     * @param rows those that hold data
     * @param faulty those that cannot go in as they are
     * @param ignoredColumns titles that the register does not know
     * @param skippedRows totals, foot notes and repeated headers, by number
     */
    public record Found(
            String register,
            String sheet,
            int rows,
            int faulty,
            List<String> ignoredColumns,
            List<Integer> skippedRows) {}

    public boolean isClean() {
        return problemCount == 0;
    }

    public int rows() {
        return found.stream().mapToInt(Found::rows).sum();
    }
}
