package xiangyi.documents;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** What stands below the text: list of attachments, signature, note, who was there, and the imprint (版记). */
final class Foot {

    private static final Look SMALL = Look.of(Typeface.FANGSONG, 14);

    /** Rules of 0.35 and 0.25 mm, in eighths of a point. */
    private static final int THICK = 8;

    private static final int THIN = 6;

    private static final int IMPRINT_LINE = Page.points(24);

    /** Characters of 14 pt on a line between the indents of one character. */
    private static final int IMPRINT_CHARACTERS = 29;

    private static final int KEPT_LINES = 6;

    private final Paper paper;
    private final OfficialDocument document;

    Foot(Paper paper, OfficialDocument document) {
        this.paper = paper;
        this.document = document;
    }

    void write() {
        attachmentList();
        signature();
        attendances();
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
            paper.line(Style.NORMAL).right().indentRight(indents.date()).text(PaperDates.written(signature.date()));
        }
        if (!document.note().isEmpty()) {
            if (signature != null) keepLastWithNext();
            paper.line(Style.NORMAL).indentFirst(2).text("（" + document.note() + "）");
        }
    }

    /** No signature alone on a page. Long paragraphs stay free: LibreOffice would move them as a whole. */
    private void keepLastWithNext() {
        var last = paper.lastParagraph();
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

    /** Two frames at the bottom of the type area, on the page of the last paragraph. */
    void imprint() {
        var imprint = document.imprint();
        var ruled = document.kind() != OfficialDocument.Kind.LETTER;
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
                    .text(PaperDates.written(printing.on()) + "印发");
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
        return paper.lineBeforeLast(SMALL)
                .align(Align.LEFT)
                .indentFirst(1)
                .exact(IMPRINT_LINE)
                .framed(Page.LEFT, y, Page.TEXT_WIDTH, height);
    }
}
