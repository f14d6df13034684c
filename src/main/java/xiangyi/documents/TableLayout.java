package xiangyi.documents;

/** Lays out a table with three rules: 1.5 pt above and below, 0.75 pt under its head. */
final class TableLayout {

    private static final Look CAPTION = Look.of(Typeface.HEITI, 14);
    private static final Look HEAD = Look.of(Typeface.HEITI, 12);
    private static final Look CELL = Look.of(Typeface.FANGSONG, 12);
    private static final int THICK = 12;
    private static final int THIN = 6;

    /** Tables of so many rows are not torn apart. */
    private static final int KEPT_ROWS = 15;

    private final Paper paper;

    TableLayout(Paper paper) {
        this.paper = paper;
    }

    void write(Block.Table table) {
        if (!table.caption().isEmpty()) {
            paper.line(CAPTION)
                    .centred()
                    .before(Page.LINE / 3)
                    .exact(Page.points(22))
                    .keptWithNext()
                    .text(table.caption());
        }
        var weights = table.columns().stream().map(GridColumn::weight).toList();
        var grid = new Grid(paper.docx.createTable(), Grid.widths(Page.TEXT_WIDTH, weights))
                .centred()
                .ruled(0, 0);
        var head = grid.row(Page.points(24), false).repeatedOnEveryPage();
        for (var column : table.columns()) {
            head.box(1)
                    .ruleAbove(THICK)
                    .ruleBelow(THIN)
                    .middle()
                    .line(HEAD)
                    .align(column.align() == Align.LEFT ? Align.CENTRE : column.align())
                    .singleSpaced()
                    .keptWithNext()
                    .text(column.heading());
        }
        for (var i = 0; i < table.rows().size(); i++) {
            var row = grid.row(Page.points(22), false);
            for (var j = 0; j < table.columns().size(); j++) {
                var box = row.box(1).middle();
                if (i == table.rows().size() - 1) box.ruleBelow(THICK);
                var line = box.line(CELL)
                        .align(table.columns().get(j).align())
                        .singleSpaced()
                        .text(table.rows().get(i).get(j));
                if (table.rows().size() <= KEPT_ROWS) line.keptWithNext();
            }
        }
        var below = paper.line(CELL);
        if (table.remark().isEmpty()) below.exact(Page.LINE / 3).empty(1);
        else below.exact(Page.points(20)).after(Page.LINE / 3).text(table.remark());
    }
}
