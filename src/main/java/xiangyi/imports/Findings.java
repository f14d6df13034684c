package xiangyi.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import xiangyi.shared.Reason;

/** Gathers problems; past {@link #MAX} they are only counted. */
final class Findings {

    static final int MAX = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private int count;

    void add(Problem problem) {
        count++;
        if (problems.size() < MAX) {
            problems.add(problem);
        }
    }

    void add(String sheet, Reason reason) {
        add(new Problem(sheet, 0, "", "", "", reason));
    }

    /** In the order of the file, whichever check found them. */
    List<Problem> problems(List<String> sheets) {
        return problems.stream()
                .sorted(Comparator.comparingInt((Problem problem) -> sheets.indexOf(problem.sheet()))
                        .thenComparingInt(Problem::row)
                        .thenComparing(problem -> problem.column().length())
                        .thenComparing(Problem::column))
                .toList();
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }
}
