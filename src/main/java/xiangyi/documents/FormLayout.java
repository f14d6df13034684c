package xiangyi.documents;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Lays forms out on A4, one to a page or several with lines to cut along. */
final class FormLayout {

    private static final Look TITLE = Look.TITLE;
    private static final Look SLIP_TITLE = Look.TITLE.size(18);
    private static final Look LABEL = Look.of(Typeface.HEITI, 12);
    private static final Look VALUE = Look.of(Typeface.FANGSONG, 12);
    private static final Look NOTE = Look.of(Typeface.FANGSONG, 10.5);
    private static final Look PAGE_NUMBER = Look.of(Typeface.SONGTI, 10.5);
    private static final int TEXT_LINE = Page.points(20);
    private static final int TOP = Page.mm(28);
    private static final int BOTTOM = Page.mm(22);
    private static final int LEAST_ROW = Page.mm(10);
    private static final int MANY_COLUMNS = 7;
    private static final int OUTER = 8;
    private static final int INNER = 4;

    private final Paper paper;
    private final boolean slips;
    private int width = Page.TEXT_WIDTH;

    FormLayout(String title, String author, LocalDate dated, boolean slips) {
        this.paper = new Paper(title, author, dated);
        this.slips = slips;
    }

    byte[] bytes(List<PaperForm> forms) {
        if (forms.stream().anyMatch(PaperForm::hasRegister)) pageNumbers();
        paper.page(TOP, Page.RIGHT, BOTTOM, Page.LEFT, Page.mm(15), Page.mm(14));
        if (forms.stream().anyMatch(PaperForm::isLandscape)) {
            paper.landscape();
            width = Page.HEIGHT - Page.LEFT - Page.RIGHT;
        }
        for (var i = 0; i < forms.size(); i++) {
            var isLast = i == forms.size() - 1;
            form(forms.get(i), i > 0 && !slips, isLast);
            if (slips && !isLast) cut();
        }
        return paper.bytes();
    }

    private void pageNumbers() {
        for (var pages : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.EVEN)) {
            new Line(paper.docx.createFooter(pages).createParagraph(), PAGE_NUMBER)
                    .centred()
                    .singleSpaced()
                    .text("第")
                    .field("PAGE")
                    .text("页　共")
                    .field("NUMPAGES")
                    .text("页");
        }
    }

    private void form(PaperForm form, boolean onNewPage, boolean isLast) {
        var look = slips ? SLIP_TITLE : TITLE;
        var title = paper.line(look)
                .style(Style.TITLE)
                .exact(slips ? Page.points(26) : Style.TITLE_LINE)
                .after(slips ? Page.points(4) : Page.points(12))
                .keptWithNext();
        if (onNewPage) title.onNewPage();
        title.text(TitleLines.broken(form.title), look);
        for (var i = 0; i < form.parts.size(); i++) {
            var part = form.parts.get(i);
            var ends = i == form.parts.size() - 1;
            if (part instanceof PaperForm.Meta meta) meta(meta, !ends);
            else if (part instanceof PaperForm.Note note) note(note);
            else if (part instanceof PaperForm.Boxes boxes) boxes(boxes, slips && !ends);
            else if (part instanceof PaperForm.Register register) register(register);
            if (ends && isLast && !(part instanceof PaperForm.Meta) && !(part instanceof PaperForm.Note)) hair();
        }
    }

    private void meta(PaperForm.Meta meta, boolean kept) {
        var line = paper.line(VALUE).align(Align.LEFT).exact(Page.points(22)).rightTab(width);
        if (kept) line.keptWithNext();
        line.text(meta.left());
        if (!meta.right().isEmpty()) line.tab().text(meta.right());
    }

    private void note(PaperForm.Note note) {
        for (var line : lines(note.text())) {
            paper.line(NOTE).align(Align.LEFT).exact(Page.points(17)).text(line);
        }
    }

    /**
     * A row in which a cell has both text and foot becomes two rows without a rule between them, for Word knows no
     * cell with one thing at its top and another at its bottom; all other cells of the row reach over both.
     */
    private void boxes(PaperForm.Boxes boxes, boolean kept) {
        var grid = grid(boxes.weights()).ruled(OUTER, INNER);
        var columns = boxes.weights().size();
        var reaching = new int[columns]; // how many rows the cell above still reaches down, and its width
        var spans = new int[columns];
        for (var formRow : boxes.rows()) {
            var height = Math.max(LEAST_ROW, Page.mm(formRow.millimetres()));
            var foot = formRow.cells().stream()
                    .filter(GridCell::hasTextAndFoot)
                    .mapToInt(FormLayout::footHeight)
                    .max();
            var upper = grid.row(Math.max(0, height - foot.orElse(0)), false);
            var lower = foot.isPresent() ? grid.row(foot.getAsInt(), false) : null;
            var cells = formRow.cells().iterator();
            for (var column = 0; column < columns; column += spans[column]) {
                if (reaching[column] > 0) {
                    reaching[column]--;
                    goOnDown(upper, spans[column]);
                    if (lower != null) goOnDown(lower, spans[column]);
                    continue;
                }
                if (!cells.hasNext()) throw new IllegalStateException("a row is too short: " + formRow);
                var cell = cells.next();
                if (column + cell.columns() > columns) throw new IllegalStateException("a row is too long: " + formRow);
                reaching[column] = cell.rows() - 1;
                spans[column] = cell.columns();
                cell(cell, upper, lower, kept);
            }
            if (cells.hasNext()) throw new IllegalStateException("a row is too long: " + formRow);
        }
    }

    private static void cell(GridCell cell, Grid.Row upper, Grid.@Nullable Row lower, boolean kept) {
        var box = upper.box(cell.columns());
        if (lower != null && cell.hasTextAndFoot()) {
            words(box.ruleBelow(0), cell, kept);
            foot(lower.box(cell.columns()).ruleAbove(0).bottom(), cell, kept);
            return;
        }
        if (cell.rows() > 1 || lower != null) box.beginsDown();
        if (lower != null) goOnDown(lower, cell.columns());
        if (cell.foot().isEmpty()) words(cell.kind() == GridCell.Kind.PROSE ? box : box.middle(), cell, kept);
        else foot(box.bottom(), cell, kept);
    }

    private static void goOnDown(Grid.Row row, int columns) {
        row.box(columns).goesOnDown().line(VALUE).exact(TEXT_LINE);
    }

    private static void words(Grid.Box box, GridCell cell, boolean kept) {
        var look = cell.kind() == GridCell.Kind.LABEL ? LABEL : VALUE;
        var isFirst = true;
        for (var text : lines(cell.text())) {
            var line = box.line(look).align(alignOf(cell)).exact(TEXT_LINE);
            if (cell.kind() == GridCell.Kind.PROSE) {
                line.indentFirst(2);
                if (isFirst) line.before(TEXT_LINE / 4);
            }
            if (kept) line.keptWithNext();
            line.text(text);
            isFirst = false;
        }
    }

    /** Spaces at the end of a line would hang over its right edge, so they become an indent. */
    private static void foot(Grid.Box box, GridCell cell, boolean kept) {
        for (var text : lines(cell.foot())) {
            var words = text.stripTrailing();
            var line = box.line(VALUE).right().exact(TEXT_LINE).indentRight(.5 + Width.of(text) - Width.of(words));
            if (kept) line.keptWithNext();
            line.text(words);
        }
    }

    private static int footHeight(GridCell cell) {
        return Page.mm(2) + lines(cell.foot()).length * TEXT_LINE;
    }

    private static String[] lines(String text) {
        return text.split("\n", -1);
    }

    private static Align alignOf(GridCell cell) {
        var align = cell.align();
        if (align != null) return align;
        var isShort = cell.columns() <= 2
                && Width.of(cell.text()) <= 12
                && !cell.text().contains("\n");
        return cell.kind() == GridCell.Kind.LABEL || isShort ? Align.CENTRE : Align.LEFT;
    }

    private void register(PaperForm.Register register) {
        var grid = grid(register.columns().stream().map(GridColumn::weight).toList())
                .ruled(OUTER, INNER);
        var height = Page.mm(register.rowMillimetres());
        var size = register.columns().size() > MANY_COLUMNS ? NOTE.size() : VALUE.size();
        var head = grid.row(height, false).repeatedOnEveryPage();
        for (var column : register.columns()) {
            head.box(1).middle().line(LABEL.size(size)).centred().singleSpaced().text(column.heading());
        }
        for (var values : register.rows()) {
            var row = grid.row(height, false);
            for (var i = 0; i < register.columns().size(); i++) {
                row.box(1)
                        .middle()
                        .line(VALUE.size(size))
                        .align(register.columns().get(i).align())
                        .singleSpaced()
                        .text(i < values.size() ? values.get(i) : "");
            }
        }
    }

    private Grid grid(List<Integer> weights) {
        return new Grid(paper.docx.createTable(), Grid.widths(width, weights)).centred();
    }

    /** A file must not end with a table; the line behind it is as thin as a hair. */
    private void hair() {
        paper.line(NOTE).exact(Page.points(1)).empty(1);
    }

    private void cut() {
        paper.line(NOTE)
                .exact(Page.points(10))
                .after(Page.points(14))
                .ruleBelow(STBorder.DASHED, INNER, 1, Look.BLACK)
                .empty(8);
    }
}
