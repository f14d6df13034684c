package xiangyi.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles a clerk finds in the list of Word or WPS. */
enum Style {
    NORMAL("a", "Normal", Look.BODY, STJc.BOTH, 0, -1),
    TITLE("Title", "Title", Look.TITLE, STJc.CENTER, 0, -1),
    BODY("BodyText", "Body Text", Look.BODY, STJc.BOTH, 2, -1),
    HEADING_1("Heading1", "heading 1", Look.HEITI, STJc.BOTH, 2, 0),
    HEADING_2("Heading2", "heading 2", Look.KAITI, STJc.BOTH, 2, 1),
    HEADING_3("Heading3", "heading 3", Look.BODY, STJc.BOTH, 2, 2),
    HEADING_4("Heading4", "heading 4", Look.BODY, STJc.BOTH, 2, 3);

    /** Titles of several lines stand a little wider than the grid. */
    static final int TITLE_LINE = Page.points(33);

    final String id;
    private final String name;
    final Look look;
    private final STJc.Enum alignment;
    private final int indent;
    private final int outline;

    Style(String id, String name, Look look, STJc.Enum alignment, int indent, int outline) {
        this.id = id;
        this.name = name;
        this.look = look;
        this.alignment = alignment;
        this.indent = indent;
        this.outline = outline;
    }

    static Style heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    XWPFStyle made() {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (this == NORMAL) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(NORMAL.id);
            if (indent > 0) style.addNewNext().setVal(BODY.id);
        }
        style.addNewQFormat();
        layOut(style.addNewPPr());
        Line.apply(look, style.addNewRPr());
        return new XWPFStyle(style);
    }

    private void layOut(CTPPrGeneral properties) {
        properties.addNewSnapToGrid().setVal("0");
        properties.addNewAutoSpaceDE().setVal("0");
        properties.addNewAutoSpaceDN().setVal("0");
        var spacing = properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(this == TITLE ? TITLE_LINE : Page.LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        if (indent > 0) {
            var indents = properties.addNewInd();
            indents.setFirstLineChars(BigInteger.valueOf(indent * 100L));
            indents.setFirstLine(BigInteger.valueOf(Math.round(indent * look.size() * 20)));
        }
        properties.addNewJc().setVal(alignment);
        if (outline >= 0) properties.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
}
