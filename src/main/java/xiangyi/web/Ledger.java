package xiangyi.web;

import java.util.List;
import java.util.stream.Stream;
import xiangyi.web.LedgerColumn.Where;

/** A list as one list of columns: drawn on its page, printed, and written into a workbook. */
public record Ledger<R>(List<LedgerColumn<R>> columns) {

    @SafeVarargs
    public static <R> Ledger<R> of(LedgerColumn<R>... columns) {
        return new Ledger<>(List.of(columns));
    }

    /** The same with columns before the others, such as the place where several are seen. */
    public Ledger<R> after(List<LedgerColumn<R>> first) {
        return new Ledger<>(Stream.concat(first.stream(), columns.stream()).toList());
    }

    /** What leaves as .xlsx. */
    public List<LedgerColumn<R>> exported() {
        return columns.stream().filter(column -> column.where() != Where.PAGE).toList();
    }

    /** As a page draws it. */
    public Drawn drawn(List<R> rows) {
        var shown = columns.stream()
                .filter(column -> column.where() != Where.WORKBOOK)
                .toList();
        return new Drawn(
                shown.stream().map(Head::of).toList(),
                rows.stream()
                        .map(row -> shown.stream()
                                .map(column -> column.cell().apply(row))
                                .toList())
                        .toList());
    }

    /** @param rows a cell for each head */
    public record Drawn(List<Head> heads, List<List<Cell>> rows) {}

    /** The head of a column on a page. */
    public record Head(String title, String look, boolean named) {

        static Head of(LedgerColumn<?> column) {
            return new Head(column.title(), column.look() == null ? "" : column.look(), column.named());
        }
    }
}
