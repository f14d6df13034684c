package xiangyi.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xiangyi.web.LedgerColumn;

/** Says how long large files take and how much memory. A main, not a test: the figures are for people. */
final class Measure {

    private record Item(int number, String text, LocalDate on) {}

    private Measure() {}

    public static void main(String[] arguments) throws IOException {
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var columns = new ArrayList<LedgerColumn<Item>>();
        columns.add(LedgerColumn.number("序号", Item::number));
        columns.add(LedgerColumn.date("出生日期", Item::on));
        for (var i = 0; i < 10; i++) {
            var nth = i;
            columns.add(LedgerColumn.text("第" + i + "栏", item -> item.text() + item.number() + nth));
        }
        for (var round = 0; round < 3; round++) {
            var before = used();
            watched = 0;
            var start = System.nanoTime();
            Excel.export(
                    OutputStream.nullOutputStream(), "台账", columns, items(rows).peek(item -> watch(item.number())));
            System.out.printf(
                    "export %,d x %d: %.2f s, live heap grew by %.1f MB%n",
                    rows, columns.size(), seconds(start), (watched - before) / 1e6);
        }
        var out = new ByteArrayOutputStream();
        Excel.export(out, "台账", columns, items(Math.min(rows, Workbook.MAX_ROWS)));
        for (var round = 0; round < 3; round++) {
            var before = used();
            var start = System.nanoTime();
            var upload = new Upload("a.xlsx", out.toByteArray());
            try (var workbook = Workbook.open(upload)) {
                var grid = workbook.grid(0);
                var took = seconds(start);
                System.out.printf(
                        "read %,d rows of %.1f MB: %.2f s, grid holds %.1f MB%n",
                        grid.lines().size(), upload.bytes().length / 1e6, took, (used() - before) / 1e6);
            }
        }
        System.out.printf(
                "peak of all pools %.1f MB%n",
                ManagementFactory.getMemoryPoolMXBeans().stream()
                                .filter(pool -> pool.getType() == MemoryType.HEAP)
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        / 1e6);
    }

    private static long watched;

    private static void watch(int number) {
        if (number % 20_000 == 19_999) {
            watched = Math.max(watched, used());
        }
    }

    private static Stream<Item> items(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> new Item(i, "柳河镇第一选区", LocalDate.of(1950, 1, 1).plusDays(i % 20_000)));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
