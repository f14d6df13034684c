package xiangyi.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import xiangyi.calendar.Dates;

/** What stands in one sheet. */
final class XlsxSheet extends XlsxTexts {
    final Grid grid;
    private final List<String> shared;
    private final XlsxStyles styles;
    private final boolean from1904;
    private List<@Nullable SheetCell> cells = new ArrayList<>();
    private int number;
    private int column;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean value;

    XlsxSheet(String name, Bounds bounds, List<String> shared, XlsxStyles styles, boolean from1904) {
        this.grid = new Grid(name, bounds);
        this.shared = shared;
        this.styles = styles;
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        begin(name);
        switch (name) {
            case "row" -> {
                number = whole(attributes.getValue("r"), number + 1);
                column = -1;
                cells = new ArrayList<>();
            }
            case "c" -> {
                var place = attributes.getValue("r");
                column = place == null ? column + 1 : Grid.column(place);
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = whole(attributes.getValue("s"), 0);
                formula = false;
                value = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "is" -> value = true;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        end(name);
        if (name.equals("c") && column < Grid.MAX_COLUMNS) {
            var cell = cell();
            if (cell != null) {
                while (cells.size() <= column) {
                    cells.add(null);
                }
                cells.set(column, cell);
            }
        } else if (name.equals("row")) {
            grid.add(number, cells);
        }
    }

    private @Nullable SheetCell cell() {
        var typed = taken();
        if (!value || (typed.isEmpty() && !type.equals("str"))) {
            return formula ? SheetCell.uncalculated() : null;
        }
        return switch (type) {
            case "s" -> SheetCell.text(shared.get(Integer.parseInt(typed.trim())), formula);
            case "str", "inlineStr" -> SheetCell.text(typed, formula);
            case "b" -> SheetCell.bool(typed.equals("1") || typed.equals("true"), formula);
            case "e" -> SheetCell.error(typed, formula);
            case "d" ->
                Dates.parse(typed)
                        .map(day -> SheetCell.moment(day.atStartOfDay(), false, formula))
                        .orElseGet(() -> SheetCell.text(typed, formula));
            default -> numeric(Double.parseDouble(typed.trim()));
        };
    }

    private SheetCell numeric(double number) {
        return styles.isDate(style) ? SheetCell.serial(number, from1904, formula) : SheetCell.number(number, formula);
    }

    private void merge(String range) {
        var ends = range.split(":");
        if (ends.length == 2) {
            grid.merge(new Grid.Region(line(ends[0]), line(ends[1]), Grid.column(ends[0]), Grid.column(ends[1])));
        }
    }

    private static int whole(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static int line(String place) {
        return Integer.parseInt(place.replaceAll("[^0-9]", ""));
    }
}
