package xiangyi.documents;

import java.util.ArrayList;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** What stands above the title: letterhead or red head, number and marks. */
final class Head {

    /** Rules of a letter are 170 mm wide and centred on the page, whatever the margins. */
    private static final int LETTER_RULE_SIDE = Page.mm(20);

    private static final double RULE_GAP = Page.mm(4) / 20.0;

    /** Sets the first line 7/8 of a character below the rule. */
    private static final int FIRST_LINE = Page.points(22);

    private final Paper paper;
    private final OfficialDocument document;

    Head(Paper paper, OfficialDocument document) {
        this.paper = paper;
        this.document = document;
    }

    void write() {
        switch (document.kind()) {
            case REPORT -> markings();
            case LETTER -> letter();
            case RED_HEAD, MINUTES -> redHead();
        }
    }

    /** The mark and the first double rule are in the first page's header, the second rule in its footer. */
    private void letter() {
        var mark = markLook(40, Page.mm(165));
        var header = paper.docx.createHeader(HeaderFooterType.FIRST);
        new Line(header.createParagraph(), mark)
                .centred()
                .margins(LETTER_RULE_SIDE - Page.LEFT, LETTER_RULE_SIDE - Page.RIGHT)
                .exact(Page.points(mark.size() * 1.1))
                .ruleBelow(STBorder.THICK_THIN_SMALL_GAP, 24, (int) Math.round(RULE_GAP - mark.size() * .1), Look.RED)
                .text(document.mark());
        var footer = paper.docx.createFooter(HeaderFooterType.FIRST);
        new Line(footer.createParagraph(), Look.BODY.size(1))
                .margins(LETTER_RULE_SIDE - Page.LEFT, LETTER_RULE_SIDE - Page.RIGHT)
                .exact(Page.points(1))
                .ruleBelow(STBorder.THIN_THICK_SMALL_GAP, 24, 0, Look.RED)
                .empty(1);

        var rights = new ArrayList<String>();
        if (!document.classMark().isEmpty()) rights.add(document.classMark());
        if (!document.number().isEmpty()) rights.add(document.number());
        var rows = Math.max(rights.size(), document.markings().size());
        for (var i = 0; i < rows; i++) {
            var line = paper.line(Style.NORMAL).rightTab(Page.TEXT_WIDTH);
            if (i == 0) line.exact(FIRST_LINE);
            if (i < document.markings().size()) line.text(document.markings().get(i), Look.HEITI);
            if (i < rights.size()) {
                var isClassMark = i == 0 && !document.classMark().isEmpty();
                line.tab().text(rights.get(i), isClassMark ? Look.HEITI : Look.BODY);
            }
        }
    }

    private void redHead() {
        markings();
        var mark = markLook(document.kind() == OfficialDocument.Kind.MINUTES ? 42 : 48, Page.TEXT_WIDTH);
        var above = Page.mm(35) - document.markings().size() * Page.LINE;
        paper.line(mark)
                .centred()
                .before(Math.max(0, above))
                .exact(Page.points(mark.size() * 1.1))
                .text(document.mark());
        var number = paper.line(Style.NORMAL)
                .before(2 * Page.LINE)
                .ruleBelow(STBorder.SINGLE, 16, (int) Math.round(RULE_GAP) - 4, Look.RED);
        if (document.signatory().isEmpty()) {
            number.centred().text(document.number());
        } else {
            number.indentFirst(1)
                    .rightTab(Page.TEXT_WIDTH - Page.points(16))
                    .text(document.number())
                    .tab()
                    .text("签发人：")
                    .text(document.signatory(), Look.KAITI);
        }
    }

    private void markings() {
        for (var marking : document.markings()) paper.line(Style.NORMAL).text(marking, Look.HEITI);
    }

    /** As large as it may be, and narrower letters when a long name would need too small ones. */
    private Look markLook(int largest, int width) {
        var letters = Width.of(document.mark());
        var fitting = width / 20.0 / letters;
        var size = Math.floor(Math.max(Math.min(largest, fitting), 28));
        var scale = (int) Math.min(100, Math.floor(fitting / size * 100));
        return Look.of(Typeface.TITLE, size).inRed().scaled(scale);
    }
}
