package xiangyi.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import xiangyi.shared.Reason;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;

/** Everything that leaves as .xlsx. Written row by row; the stream stays open. */
public final class Excel {

    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Excel() {}

    /** A list as people see it on its page: header frozen, dates as dates, text never taken for a formula. */
    public static <R> void export(OutputStream out, String title, List<LedgerColumn<R>> columns, Stream<R> rows)
            throws IOException {
        Quoted.write(out, workbook -> new Export<>(workbook, title, columns).write(rows));
    }

    /** The same of a ledger: all its columns but those that only a page has. */
    public static <R> void export(OutputStream out, String title, Ledger<R> ledger, Stream<R> rows) throws IOException {
        export(out, title, ledger.exported(), rows);
    }

    /**
     * The person's own file, with a first column that says what to change in each row, and those cells coloured.
     *
     * @param headers the last line of the header of each sheet, as {@link Preview#headers()} has them
     */
    public static void rejected(
            OutputStream out,
            Upload upload,
            Map<String, Integer> headers,
            List<Problem> problems,
            Function<Reason, String> text)
            throws IOException {
        Quoted.write(out, workbook -> new RejectedRows(workbook, headers, problems, text).write(upload));
    }

    /** The empty ledger of a year: how to fill it in, then a sheet per register. */
    public static void template(OutputStream out, Collection<? extends Sheet<?>> sheets, Function<Reason, String> text)
            throws IOException {
        Quoted.write(out, workbook -> new Template(workbook, text).write(sheets));
    }
}
