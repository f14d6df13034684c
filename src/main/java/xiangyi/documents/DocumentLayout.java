package xiangyi.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import xiangyi.documents.OfficialDocument.Kind;

/** Lays an {@link OfficialDocument} out by GB/T 9704-2012. */
final class DocumentLayout {

    private static final Look SMALL = Look.of(Typeface.FANGSONG, 14);
    private static final Look PAGE_NUMBER = Look.of(Typeface.SONGTI, 14);
    private static final Look CAPTION = Look.of(Typeface.HEITI, 14);
    private static final Look TABLE_HEAD = Look.of(Typeface.HEITI, 12);
    private static final Look TABLE = Look.of(Typeface.FANGSONG, 12);
    private static final int PAGE_NUMBER_LINE = Page.points(18);

    /** The dashes stand 7 mm below the type area, in the middle of their line. */
    private static final int PAGE_NUMBER_BOTTOM = Page.BOTTOM - Page.mm(7) - PAGE_NUMBER_LINE / 2;

    /** Rules of 0.35 and 0.25 mm, in eighths of a point. */
    private static final int THICK = 8;

    private static final int THIN = 6;

    private static final int IMPRINT_LINE = Page.points(24);

    /** Characters of 14 pt on a line between the indents of one character. */
    private static final int IMPRINT_CHARACTERS = 29;

    private static final int KEPT_LINES = 6;

    /** Tables of so many rows are not torn apart. */
    private static final int KEPT_ROWS = 15;

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
        attachmentList();
        signature();
        attendances();
        attachments();
        imprint();
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
            else if (block instanceof Block.Table table) table(table);
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

    private static void texts(Line line, List<Text> texts) {
        for (var text : texts) line.text(text.words(), text.bold() ? Look.BODY.inBold() : Look.BODY);
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            paper.line(CAPTION)
                    .centred()
                    .before(Page.LINE / 3)
                    .exact(Page.points(22))
                    .keptWithNext()
                    .text(table.caption());
        }
        var weights = table.columns().stream().map(Column::weight).toList();
        var grid = new Grid(paper.docx.createTable(), Grid.widths(Page.TEXT_WIDTH, weights))
                .centred()
                .ruled(0, 0);
        var head = grid.row(Page.points(24), false).repeatedOnEveryPage();
        for (var column : table.columns()) {
            head.box(1)
                    .ruleAbove(12)
                    .ruleBelow(6)
                    .middle()
                    .line(TABLE_HEAD)
                    .align(column.align() == Align.LEFT ? Align.CENTRE : column.align())
                    .singleSpaced()
                    .keptWithNext()
                    .text(column.heading());
        }
        for (var i = 0; i < table.rows().size(); i++) {
            var row = grid.row(Page.points(22), false);
            for (var j = 0; j < table.columns().size(); j++) {
                var box = row.box(1).middle();
                if (i == table.rows().size() - 1) box.ruleBelow(12);
                var line = box.line(TABLE)
                        .align(table.columns().get(j).align())
                        .singleSpaced()
                        .text(table.rows().get(i).get(j));
                if (table.rows().size() <= KEPT_ROWS) line.keptWithNext();
            }
        }
        var below = paper.line(TABLE);
        if (table.remark().isEmpty()) below.exact(Page.LINE / 3).empty(1);
        else below.exact(Page.points(20)).after(Page.LINE / 3).text(table.remark());
    }

    /** 附件：1. … below the text, further lines below the first letter of the name. */
    private void attachmentList() {
        var names = document.attachments();
        for (var i = 0; i < names.size(); i++) {
            var line = paper.line(Style.NORMAL);
            if (i == 0) line.before(Page.LINE);
            if (names.size() == 1) {
                line.indentLeft(5).hanging(3).text("附件：" + names.get(i).name());
                continue;
            }
            var numberWidth = names.size() > 9 ? 1.5 : 1;
            line.indentLeft(5 + numberWidth);
            if (i == 0) line.hanging(3 + numberWidth).text("附件：");
            else line.hanging(numberWidth);
            line.text((i + 1) + ".").tab().text(names.get(i).name());
        }
    }

    private void signature() {
        var signature = document.signature();
        if (signature != null) {
            keepLastWithNext();
            var indents = SignatureIndents.of(signature);
            paper.line(Style.NORMAL)
                    .right()
                    .before((signature.sealed() ? 2 : 1) * Page.LINE)
                    .indentRight(indents.agency())
                    .keptWithNext()
                    .text(signature.agency());
            paper.line(Style.NORMAL).right().indentRight(indents.date()).text(Dates.written(signature.date()));
        }
        if (!document.note().isEmpty()) {
            if (signature != null) keepLastWithNext();
            paper.line(Style.NORMAL).indentFirst(2).text("（" + document.note() + "）");
        }
    }

    /** No signature alone on a page. Long paragraphs stay free: LibreOffice would move them as a whole. */
    private void keepLastWithNext() {
        var last = lastParagraph();
        if (Width.of(last.getText()) <= KEPT_LINES * Page.CHARACTERS) last.setKeepNext(true);
    }

    private void attendances() {
        var written = 0;
        for (var attendance : document.attendances()) {
            var label = attendance.label() + "：";
            var line = paper.line(Style.NORMAL).indentLeft(2 + Width.of(label)).hanging(Width.of(label));
            if (written == 0) line.before(Page.LINE);
            if (++written < document.attendances().size()) line.keptWithNext();
            line.text(label, Look.HEITI).text(attendance.names());
        }
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

    /** Two frames at the bottom of the type area, on the page of the last paragraph. */
    private void imprint() {
        var imprint = document.imprint();
        var ruled = document.kind() != Kind.LETTER;
        var copies = imprint.copies().isEmpty() ? List.<String>of() : copies(imprint.copies());
        var copiesHeight = copies.size() * IMPRINT_LINE;
        var printing = ruled ? imprint.printing() : null;
        var bottom = Page.HEIGHT - Page.BOTTOM;

        if (!copies.isEmpty()) {
            var line = imprintLine(bottom - (printing == null ? 0 : IMPRINT_LINE) - copiesHeight, copiesHeight)
                    .text(String.join("\n", copies));
            if (ruled) line.ruleAbove(STBorder.SINGLE, THICK, 0, Look.BLACK);
            if (ruled && printing == null) line.ruleBelow(STBorder.SINGLE, THICK, 0, Look.BLACK);
        }
        if (printing != null) {
            imprintLine(bottom - IMPRINT_LINE, IMPRINT_LINE)
                    .rightTab(Page.TEXT_WIDTH - Page.points(14))
                    .ruleAbove(STBorder.SINGLE, copies.isEmpty() ? THICK : THIN, 0, Look.BLACK)
                    .ruleBelow(STBorder.SINGLE, THICK, 0, Look.BLACK)
                    .text(printing.agency())
                    .tab()
                    .text(Dates.written(printing.on()) + "印发");
        }
    }

    /** Broken by hand: an indent would shorten the rules of the paragraph. */
    private static List<String> copies(List<String> agencies) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder("抄送：");
        for (var i = 0; i < agencies.size(); i++) {
            var agency = agencies.get(i) + (i == agencies.size() - 1 ? "。" : "，");
            if (Width.of(line + agency) > IMPRINT_CHARACTERS && line.length() > 4) {
                lines.add(line.toString());
                line = new StringBuilder("　　　　");
            }
            line.append(agency);
        }
        lines.add(line.toString());
        return lines;
    }

    private Line imprintLine(int y, int height) {
        return new Line(paper.docx.insertNewParagraph(lastParagraph().getCTP().newCursor()), SMALL)
                .align(Align.LEFT)
                .indentFirst(1)
                .exact(IMPRINT_LINE)
                .framed(Page.LEFT, y, Page.TEXT_WIDTH, height);
    }

    private XWPFParagraph lastParagraph() {
        var paragraphs = paper.docx.getParagraphs();
        return paragraphs.get(paragraphs.size() - 1);
    }
}
