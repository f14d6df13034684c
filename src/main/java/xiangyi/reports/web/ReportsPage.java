package xiangyi.reports.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.reports.SignedLine;
import xiangyi.web.Pager;

/**
 * @param years that can be reported on, newest first
 * @param signedYears that signed reports are about; none where nothing was signed
 * @param signedYear of which they are shown, or all
 */
public record ReportsPage(
        List<Place> townships,
        List<Integer> years,
        Pager<SignedLine> signed,
        List<Integer> signedYears,
        @Nullable Integer signedYear) {

    private static final int LATEST = 8;

    /** The latest ones, and all of which anything is known, however long ago. */
    static List<Integer> years(List<Integer> known, int now) {
        return Stream.concat(
                        known.stream(),
                        IntStream.rangeClosed(now - LATEST + 1, now).boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
