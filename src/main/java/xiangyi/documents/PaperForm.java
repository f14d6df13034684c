package xiangyi.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A paper form: a title, a line with number and date, a ruled grid, lists, and lines to sign. Values come as text. */
public final class PaperForm {

    final String title;
    private boolean isLandscape;
    final List<Part> parts = new ArrayList<>();

    private PaperForm(String title) {
        this.title = title;
    }

    /** What stands one below the other. */
    sealed interface Part {}

    /** A line outside the grid: left, and right when there is something. */
    record Meta(String left, String right) implements Part {}

    record Note(String text) implements Part {}

    record Boxes(List<Integer> weights, List<Row> rows) implements Part {}

    record Register(List<GridColumn> columns, List<List<String>> rows, double rowMillimetres) implements Part {}

    /** A row of the grid, at least so high; 0 is as high as its text. */
    record Row(double millimetres, List<GridCell> cells) {}

    public static PaperForm titled(String title) {
        return new PaperForm(title);
    }

    /** Turns the sheet, for registers with many columns; all forms of a file turn together. */
    public PaperForm landscape() {
        isLandscape = true;
        return this;
    }

    /** Above or below the grid, e.g. the number on the left and the date on the right. Either may be empty. */
    public PaperForm meta(String left, String right) {
        parts.add(new Meta(left, right));
        return this;
    }

    /** Begins a grid whose columns have these weights; the rows that follow fill it. */
    public PaperForm columns(Integer... weights) {
        parts.add(new Boxes(List.of(weights), new ArrayList<>()));
        return this;
    }

    public PaperForm row(GridCell... cells) {
        return row(0, cells);
    }

    public PaperForm row(double millimetres, GridCell... cells) {
        if (parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof Boxes boxes)) {
            throw new IllegalStateException("rows follow columns()");
        }
        boxes.rows().add(new Row(millimetres, Arrays.asList(cells)));
        return this;
    }

    /** A list that may run over pages; its headings are repeated on each. */
    public PaperForm register(List<GridColumn> columns, List<List<String>> rows, double rowMillimetres) {
        parts.add(new Register(List.copyOf(columns), List.copyOf(rows), rowMillimetres));
        return this;
    }

    /** Small print, e.g. how many copies there are and who keeps them. */
    public PaperForm note(String text) {
        parts.add(new Note(text));
        return this;
    }

    /**
     * □满意　☑基本满意　□不满意; nothing chosen leaves all boxes to the pen. Without the wide space in front the
     * first box would be set in Latin type, smaller than the others.
     */
    public static String choices(List<String> options, String chosen) {
        return options.stream()
                .map(option -> (option.equals(chosen) ? "　☑" : "　□") + option)
                .collect(Collectors.joining());
    }

    boolean isLandscape() {
        return isLandscape;
    }

    boolean hasRegister() {
        return parts.stream().anyMatch(Register.class::isInstance);
    }
}
