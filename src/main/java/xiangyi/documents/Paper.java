package xiangyi.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** An empty .docx with our page, styles and typefaces. The same content always makes the same bytes. */
final class Paper {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String FONT_TABLE = "/word/fontTable.xml";

    final XWPFDocument docx = new XWPFDocument();
    private final LocalDate dated;

    Paper(String title, String author, LocalDate dated) {
        this.dated = dated;
        var styles = docx.createStyles();
        styles.setSpellingLanguage("en-US");
        styles.setEastAsia("zh-CN");
        for (var style : Style.values()) styles.addStyle(style.made());
        describe(title, author);
        adjustSettings();
    }

    Line line(Look look) {
        return new Line(docx.createParagraph(), look);
    }

    Line line(Style style) {
        return line(style.look).style(style);
    }

    Line lineBeforeLast(Look look) {
        try (var cursor = lastParagraph().getCTP().newCursor()) {
            return new Line(docx.insertNewParagraph(cursor), look);
        }
    }

    XWPFParagraph lastParagraph() {
        var paragraphs = docx.getParagraphs();
        return paragraphs.get(paragraphs.size() - 1);
    }

    private CTSectPr section() {
        var body = docx.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    /** A4 with the margins given; header and footer by their distance from the edge. */
    void page(int top, int right, int bottom, int left, int header, int footer) {
        var size = section().addNewPgSz();
        size.setW(BigInteger.valueOf(Page.WIDTH));
        size.setH(BigInteger.valueOf(Page.HEIGHT));
        var margins = section().addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setRight(BigInteger.valueOf(right));
        margins.setBottom(BigInteger.valueOf(bottom));
        margins.setLeft(BigInteger.valueOf(left));
        margins.setHeader(BigInteger.valueOf(header));
        margins.setFooter(BigInteger.valueOf(footer));
        margins.setGutter(BigInteger.ZERO);
    }

    /** Turns the page that was set on its side; the margins turn with it. */
    void landscape() {
        var size = section().getPgSz();
        size.setW(BigInteger.valueOf(Page.HEIGHT));
        size.setH(BigInteger.valueOf(Page.WIDTH));
        size.setOrient(STPageOrientation.LANDSCAPE);
    }

    /** 22 lines of 28 characters. */
    void grid() {
        var grid = section().addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(Page.LINE));
        grid.setCharSpace(BigInteger.valueOf(Page.CHARACTER_SPACE));
    }

    byte[] bytes() {
        try (docx;
                var bytes = new ByteArrayOutputStream()) {
            addFontTable();
            docx.write(bytes);
            return dated(bytes.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new UncheckedIOException(new IOException("the document could not be written", e));
        }
    }

    /** The parts bear the day of the document; POI would give them the time of writing. */
    private byte[] dated(byte[] written) throws IOException {
        var bytes = new ByteArrayOutputStream(written.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(written));
                var out = new ZipOutputStream(bytes)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(dated.atStartOfDay());
                out.putNextEntry(entry);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void describe(String title, String author) {
        var properties = docx.getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(author);
        core.setLastModifiedByUser(author);
        var day = Optional.of(Date.from(dated.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(day);
        core.setModified(day);
        properties.getExtendedProperties().setApplication("乡议");
    }

    /** Without the last entry Word opens the file in compatibility mode; the schema jar has no classes for it. */
    private void adjustSettings() {
        docx.setEvenAndOddHeadings(true);
        try (var cursor = docx.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            element(cursor, "characterSpacingControl", "val", "compressPunctuation");
            cursor.beginElement(w("compat"));
            element(
                    cursor,
                    "compatSetting",
                    "name",
                    "compatibilityMode",
                    "uri",
                    "http://schemas.microsoft.com/office/word",
                    "val",
                    "15");
        }
    }

    /** Names the typefaces that may stand in for those that a machine does not have. */
    private void addFontTable() throws IOException, InvalidFormatException {
        var fonts = XmlObject.Factory.newInstance();
        try (var cursor = fonts.newCursor()) {
            cursor.toNextToken();
            cursor.beginElement(w("fonts"));
            for (var face : Typeface.values()) {
                cursor.beginElement(w("font"));
                cursor.insertAttributeWithValue(w("name"), face.name);
                element(cursor, "altName", "val", face.fallbacks);
                element(cursor, "panose1", "val", face.panose);
                element(cursor, "charset", "val", "86");
                element(cursor, "family", "val", face.family);
                element(cursor, "pitch", "val", "variable");
                cursor.toNextToken();
            }
        }
        var name = PackagingURIHelper.createPartName(FONT_TABLE);
        var part = docx.getPackage().createPart(name, XWPFRelation.FONT_TABLE.getContentType());
        try (var out = part.getOutputStream()) {
            fonts.save(out);
        }
        docx.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
    }

    private static void element(XmlCursor cursor, String name, String... attributes) {
        cursor.beginElement(w(name));
        for (var i = 0; i < attributes.length; i += 2) {
            cursor.insertAttributeWithValue(w(attributes[i]), attributes[i + 1]);
        }
        cursor.toNextToken();
    }

    private static QName w(String name) {
        return new QName(W, name, "w");
    }
}
