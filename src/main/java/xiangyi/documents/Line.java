package xiangyi.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** A paragraph, in the words of someone who sets type. Indents are in characters, all else in twips. */
final class Line {

    private final XWPFParagraph paragraph;
    private final Look look;

    Line(XWPFParagraph paragraph, Look look) {
        this.paragraph = paragraph;
        this.look = look;
    }

    Line style(Style style) {
        properties().addNewPStyle().setVal(style.id);
        return this;
    }

    Line centred() {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return this;
    }

    Line right() {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        return this;
    }

    Line align(Align align) {
        paragraph.setAlignment(
                switch (align) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        return this;
    }

    Line indentLeft(double characters) {
        indent().setLeftChars(hundredths(characters));
        indent().setLeft(twips(characters));
        return this;
    }

    Line indentRight(double characters) {
        indent().setRightChars(hundredths(characters));
        indent().setRight(twips(characters));
        return this;
    }

    Line indentFirst(double characters) {
        indent().setFirstLineChars(hundredths(characters));
        indent().setFirstLine(twips(characters));
        return this;
    }

    /** How far the first line begins before the others. */
    Line hanging(double characters) {
        indent().setFirstLineChars(BigInteger.ZERO);
        indent().setHangingChars(hundredths(characters));
        indent().setHanging(twips(characters));
        return this;
    }

    /** Beyond (negative) or within the margins. */
    Line margins(int left, int right) {
        indent().setLeft(BigInteger.valueOf(left));
        indent().setRight(BigInteger.valueOf(right));
        return this;
    }

    Line before(int twips) {
        spacing().setBefore(BigInteger.valueOf(twips));
        return this;
    }

    Line after(int twips) {
        spacing().setAfter(BigInteger.valueOf(twips));
        return this;
    }

    Line exact(int twips) {
        spacing().setLine(BigInteger.valueOf(twips));
        spacing().setLineRule(STLineSpacingRule.EXACT);
        return this;
    }

    Line singleSpaced() {
        spacing().setLine(BigInteger.valueOf(240));
        spacing().setLineRule(STLineSpacingRule.AUTO);
        return this;
    }

    Line keptWithNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    /** Takes the line out of the text and puts it on its page, measured from the edges of the paper. */
    Line framed(int x, int y, int width, int height) {
        var frame = properties().addNewFramePr();
        frame.setW(BigInteger.valueOf(width));
        frame.setH(BigInteger.valueOf(height));
        frame.setHRule(STHeightRule.EXACT);
        frame.setHAnchor(STHAnchor.PAGE);
        frame.setX(BigInteger.valueOf(x));
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setY(BigInteger.valueOf(y));
        frame.setWrap(STWrap.NOT_BESIDE);
        return this;
    }

    Line onNewPage() {
        paragraph.setPageBreak(true);
        return this;
    }

    Line rightTab(int twips) {
        var tabs =
                properties().isSetTabs() ? properties().getTabs() : properties().addNewTabs();
        var tab = tabs.addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(twips));
        return this;
    }

    Line ruleBelow(STBorder.Enum kind, int eighths, int space, String colour) {
        var borders =
                properties().isSetPBdr() ? properties().getPBdr() : properties().addNewPBdr();
        rule(borders.addNewBottom(), kind, eighths, space, colour);
        return this;
    }

    Line ruleAbove(STBorder.Enum kind, int eighths, int space, String colour) {
        var borders =
                properties().isSetPBdr() ? properties().getPBdr() : properties().addNewPBdr();
        rule(borders.addNewTop(), kind, eighths, space, colour);
        return this;
    }

    private static void rule(CTBorder border, STBorder.Enum kind, int eighths, int space, String colour) {
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(space));
        border.setColor(colour);
    }

    Line text(String words) {
        return text(words, look);
    }

    Line text(String words, Look look) {
        var first = true;
        for (var part : words.split("\n", -1)) {
            var run = paragraph.createRun();
            apply(look, run.getCTR().addNewRPr());
            if (!first) run.addBreak();
            if (!part.isEmpty()) run.setText(part);
            first = false;
        }
        return this;
    }

    Line tab() {
        var run = paragraph.createRun();
        apply(look, run.getCTR().addNewRPr());
        run.addTab();
        return this;
    }

    /** A number that Word counts, such as PAGE or NUMPAGES. */
    Line field(String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        var run = field.addNewR();
        apply(look, run.addNewRPr());
        run.addNewT().setStringValue("1");
        return this;
    }

    /** An empty line is as high as its type, and that is said on the paragraph's mark. */
    Line empty(double size) {
        var mark =
                properties().isSetRPr() ? properties().getRPr() : properties().addNewRPr();
        mark.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
        return this;
    }

    static void apply(Look look, CTRPr properties) {
        var fonts = properties.addNewRFonts();
        fonts.setHint(STHint.EAST_ASIA);
        var latin = look.face() == Typeface.SONGTI ? Typeface.SONGTI.name : Typeface.LATIN;
        fonts.setAscii(latin);
        fonts.setEastAsia(look.face().name);
        fonts.setHAnsi(latin);
        if (look.bold()) properties.addNewB();
        if (!look.colour().equals(Look.BLACK)) properties.addNewColor().setVal(look.colour());
        properties.addNewSpacing().setVal(BigInteger.valueOf(look.tracking()));
        if (look.scale() != 100) properties.addNewW().setVal(look.scale());
        properties.addNewSz().setVal(BigInteger.valueOf(Math.round(look.size() * 2)));
        properties.addNewSzCs().setVal(BigInteger.valueOf(Math.round(look.size() * 2)));
    }

    private CTPPr properties() {
        var p = paragraph.getCTP();
        return p.isSetPPr() ? p.getPPr() : p.addNewPPr();
    }

    private CTInd indent() {
        return properties().isSetInd() ? properties().getInd() : properties().addNewInd();
    }

    private CTSpacing spacing() {
        return properties().isSetSpacing()
                ? properties().getSpacing()
                : properties().addNewSpacing();
    }

    private static BigInteger hundredths(double characters) {
        return BigInteger.valueOf(Math.round(characters * 100));
    }

    private BigInteger twips(double characters) {
        return BigInteger.valueOf(Math.round(characters * look.size() * 20));
    }
}
