package xiangyi.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table of fixed column widths, in twips. */
final class Grid {

    private final XWPFTable table;
    private final int[] widths;

    Grid(XWPFTable table, int[] widths) {
        this.table = table;
        this.widths = widths;
        while (table.getNumberOfRows() > 0) table.removeRow(0);
        var xml = table.getCTTbl();
        var grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        for (var width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
        var properties = properties();
        if (properties.isSetTblBorders()) properties.unsetTblBorders();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(total(0, widths.length)));
        margins(properties, 85);
    }

    /** Widths for columns by their weights. */
    static int[] widths(int total, List<Integer> weights) {
        var sum = weights.stream().mapToInt(Integer::intValue).sum();
        var widths = new int[weights.size()];
        var left = total;
        for (var i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : total * weights.get(i) / sum;
            left -= widths[i];
        }
        return widths;
    }

    Grid centred() {
        var properties = properties();
        (properties.isSetJc() ? properties.getJc() : properties.addNewJc()).setVal(STJcTable.CENTER);
        return this;
    }

    private CTTblPr properties() {
        return table.getCTTbl().getTblPr();
    }

    private static void margins(CTTblPr properties, int sides) {
        var margins = properties.addNewTblCellMar();
        var left = margins.addNewLeft();
        left.setType(STTblWidth.DXA);
        left.setW(BigInteger.valueOf(sides));
        var right = margins.addNewRight();
        right.setType(STTblWidth.DXA);
        right.setW(BigInteger.valueOf(sides));
    }

    /** Outer and inner rules, in eighths of a point; 0 is none. */
    Grid ruled(int outer, int inner) {
        var borders = properties().addNewTblBorders();
        rule(borders.addNewTop(), outer);
        rule(borders.addNewLeft(), outer);
        rule(borders.addNewBottom(), outer);
        rule(borders.addNewRight(), outer);
        rule(borders.addNewInsideH(), inner);
        rule(borders.addNewInsideV(), inner);
        return this;
    }

    private static void rule(CTBorder border, int eighths) {
        border.setVal(eighths == 0 ? STBorder.NONE : STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor(eighths == 0 ? "auto" : Look.BLACK);
    }

    Row row(int leastHeight, boolean exact) {
        var row = table.insertNewTableRow(table.getNumberOfRows());
        var properties = row.getCtRow().addNewTrPr();
        properties.addNewCantSplit();
        if (leastHeight > 0) {
            var height = properties.addNewTrHeight();
            height.setVal(BigInteger.valueOf(leastHeight));
            height.setHRule(exact ? STHeightRule.EXACT : STHeightRule.AT_LEAST);
        }
        return new Row(row);
    }

    private int total(int from, int columns) {
        var sum = 0;
        for (var i = from; i < from + columns; i++) sum += widths[i];
        return sum;
    }

    /** A row that fills from the left. */
    final class Row {
        private final XWPFTableRow row;
        private int column;

        private Row(XWPFTableRow row) {
            this.row = row;
        }

        Row repeatedOnEveryPage() {
            row.getCtRow().getTrPr().addNewTblHeader();
            return this;
        }

        Box box(int columns) {
            var cell = row.createCell();
            var properties = cell.getCTTc().isSetTcPr()
                    ? cell.getCTTc().getTcPr()
                    : cell.getCTTc().addNewTcPr();
            var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(total(column, columns)));
            if (columns > 1) properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
            column += columns;
            return new Box(cell, properties);
        }
    }

    /** A cell whose first paragraph is already there. */
    static final class Box {
        private final XWPFTableCell cell;
        private final CTTcPr properties;
        private boolean begun;

        private Box(XWPFTableCell cell, CTTcPr properties) {
            this.cell = cell;
            this.properties = properties;
        }

        Box beginsDown() {
            properties.addNewVMerge().setVal(STMerge.RESTART);
            return this;
        }

        Box goesOnDown() {
            properties.addNewVMerge().setVal(STMerge.CONTINUE);
            return this;
        }

        Box ruleAbove(int eighths) {
            var borders = properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
            rule(borders.addNewTop(), eighths);
            return this;
        }

        Box ruleBelow(int eighths) {
            var borders = properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
            rule(borders.addNewBottom(), eighths);
            return this;
        }

        Box bottom() {
            properties.addNewVAlign().setVal(STVerticalJc.BOTTOM);
            return this;
        }

        Box middle() {
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
            return this;
        }

        Line line(Look look) {
            var paragraph = begun ? cell.addParagraph() : cell.getParagraphArray(0);
            begun = true;
            return new Line(paragraph, look);
        }
    }
}
