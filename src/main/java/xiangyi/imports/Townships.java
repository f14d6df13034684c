package xiangyi.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xiangyi.shared.Area;
import xiangyi.shared.Normal;

/** Which township a year's ledger is about: the first nine-digit code that stands in it. */
public final class Townships {

    private static final Pattern TOWNSHIP = Pattern.compile("\\d{9}");

    private Townships() {}

    /** Empty where the file names none; a file that is no workbook is refused. */
    public static Optional<Area> in(Upload upload) {
        try (var workbook = Workbook.open(upload)) {
            return IntStream.range(0, workbook.names().size())
                    .mapToObj(workbook::grid)
                    .flatMap(grid -> grid.lines().stream())
                    .flatMap(line -> line.cells().stream())
                    .filter(cell -> cell != null
                            && TOWNSHIP.matcher(Normal.code(cell.raw())).matches())
                    .map(cell -> new Area(Normal.code(cell.raw())))
                    .findFirst();
        }
    }
}
