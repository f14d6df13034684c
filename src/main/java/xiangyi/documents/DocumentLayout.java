package xiangyi.documents;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import xiangyi.documents.OfficialDocument.Kind;

/** Lays an {@link OfficialDocument} out by GB/T 9704-2012. */
final class DocumentLayout {

    private static final Look PAGE_NUMBER = Look.of(Typeface.SONGTI, 14);
    private static final int PAGE_NUMBER_LINE = Page.points(18);

    /** The dashes stand 7 mm below the type area, in the middle of their line. */
    private static final int PAGE_NUMBER_BOTTOM = Page.BOTTOM - Page.mm(7) - PAGE_NUMBER_LINE / 2;

    private static final int LETTER_RULE_BOTTOM = Page.mm(20);

    private final OfficialDocument document;
    private final Paper paper;

    DocumentLayout(OfficialDocument document) {
        this.document = document;
        this.paper = new Paper(document.title().replace("\n", ""), document.author(), document.dated());
    }

    byte[] bytes() {
        var letter = document.kind() == Kind.LETTER;
        new Head(paper, document).write();
        pageNumbers(letter ? PAGE_NUMBER_BOTTOM - LETTER_RULE_BOTTOM : 0);
        paper.page(
                Page.TOP,
                Page.RIGHT,
                Page.BOTTOM,
                Page.LEFT,
                letter ? Page.mm(30) : Page.mm(15),
                letter ? LETTER_RULE_BOTTOM : PAGE_NUMBER_BOTTOM);
        paper.grid();

        title();
        blocks(document.body(), new Numbering());
        var foot = new Foot(paper, document);
        foot.write();
        attachments();
        foot.imprint();
        return paper.bytes();
    }

    /** Outside: right on odd pages, left on even ones, one character in. */
    private void pageNumbers(int after) {
        pageNumber(HeaderFooterType.DEFAULT, after).right().indentRight(1);
        pageNumber(HeaderFooterType.EVEN, after).align(Align.LEFT).indentLeft(1);
    }

    private Line pageNumber(HeaderFooterType pages, int after) {
        return new Line(paper.docx.createFooter(pages).createParagraph(), PAGE_NUMBER)
                .exact(PAGE_NUMBER_LINE)
                .after(after)
                .text("— ")
                .field("PAGE")
                .text(" —");
    }

    private void title() {
        var isFirst = document.kind() == Kind.REPORT && document.markings().isEmpty();
        paper.line(Style.TITLE)
                .before(isFirst ? Page.LINE : 2 * Page.LINE)
                .after(document.bylines().isEmpty() ? Page.LINE : Page.LINE / 2)
                .text(TitleLines.broken(document.title()));
        for (var i = 0; i < document.bylines().size(); i++) {
            var line = paper.line(Style.NORMAL).centred();
            if (i == document.bylines().size() - 1) line.after(Page.LINE);
            line.text(TitleLines.broken(document.bylines().get(i), Page.CHARACTERS), Look.KAITI);
        }
        if (!document.addressee().isEmpty()) {
            paper.line(Style.NORMAL).text(document.addressee() + "：");
        }
    }

    private void blocks(List<Block> blocks, Numbering numbering) {
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) heading(heading, numbering);
            else if (block instanceof Block.Paragraph paragraph) texts(paper.line(Style.BODY), paragraph.texts());
            else if (block instanceof Block.Table table) new TableLayout(paper).write(table);
        }
    }

    private void heading(Block.Heading heading, Numbering numbering) {
        var style = Style.heading(heading.level());
        var standsAlone = heading.follows().isEmpty();
        var line = standsAlone
                ? paper.line(style).keptWithNext()
                : paper.line(Look.BODY).style(Style.BODY);
        line.text(numbering.next(heading.level()) + heading.words(), style.look);
        texts(line, heading.follows());
    }

    private static void texts(Line line, List<PaperText> texts) {
        for (var text : texts) line.text(text.words(), text.bold() ? Look.BODY.inBold() : Look.BODY);
    }

    private void attachments() {
        var attachments = document.attachments();
        for (var i = 0; i < attachments.size(); i++) {
            var attachment = attachments.get(i);
            if (!attachment.isPrintedHere()) continue;
            paper.line(Style.NORMAL).onNewPage().text(attachments.size() == 1 ? "附件" : "附件" + (i + 1), Look.HEITI);
            paper.line(Style.TITLE).before(Page.LINE).after(Page.LINE).text(TitleLines.broken(attachment.name()));
            blocks(attachment.body(), new Numbering());
        }
    }
}
