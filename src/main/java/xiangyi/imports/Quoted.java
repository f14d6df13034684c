package xiangyi.imports;

import static org.apache.poi.ooxml.POIXMLTypeLoader.DEFAULT_XML_OPTIONS;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.xmlbeans.XmlException;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;

/**
 * Text that a spreadsheet would take for a formula as soon as somebody edits the cell is written as if a ' stood before
 * it. The writer of workbooks knows no such look: those cells get one of their own, which is completed at the end.
 */
final class Quoted {

    /** As they are typed, in full width too. */
    private static final String BEGIN_A_FORMULA = "=+-@＝＋－＠\t\r";

    private static final String LOOKS = "xl/styles.xml";

    private Quoted() {}

    /** What is filled into a workbook. */
    interface Filling {
        void into(Workbook workbook) throws IOException;
    }

    static boolean isFormula(String text) {
        return !text.isEmpty() && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** Every cell is locked unless it is said otherwise, so to say it changes nothing. */
    static void mark(Worksheet sheet, int row, int column) {
        sheet.style(row, column).protectionOption(ProtectionOption.LOCKED, true).set();
    }

    /** The stream stays open. */
    static void write(OutputStream out, Filling filling) throws IOException {
        var made = Files.createTempFile("xiangyi", ".xlsx");
        try {
            try (var file = new BufferedOutputStream(Files.newOutputStream(made));
                    var workbook = new Workbook(file, "Xiangyi", "1.0")) {
                workbook.setGlobalDefaultFont("宋体", 11);
                filling.into(workbook);
            }
            copy(made, out);
        } finally {
            Files.delete(made);
        }
    }

    private static void copy(Path made, OutputStream out) throws IOException {
        try (var from = ZipFile.builder().setPath(made).get()) {
            var to = new ZipArchiveOutputStream(out);
            for (var parts = from.getEntriesInPhysicalOrder(); parts.hasMoreElements(); ) {
                var part = parts.nextElement();
                if (part.getName().equals(LOOKS)) {
                    to.putArchiveEntry(new ZipArchiveEntry(LOOKS));
                    to.write(completed(from.getInputStream(part).readAllBytes()));
                    to.closeArchiveEntry();
                } else {
                    to.addRawArchiveEntry(part, from.getRawInputStream(part));
                }
            }
            to.finish();
            out.flush();
        }
    }

    private static byte[] completed(byte[] looks) throws IOException {
        if (!new String(looks, StandardCharsets.UTF_8).contains("<protection")) {
            return looks;
        }
        try {
            var sheet = StyleSheetDocument.Factory.parse(new ByteArrayInputStream(looks), DEFAULT_XML_OPTIONS);
            for (var look : sheet.getStyleSheet().getCellXfs().getXfArray()) {
                if (look.isSetProtection()) {
                    look.unsetProtection();
                    look.unsetApplyProtection();
                    look.setQuotePrefix(true);
                }
            }
            var out = new ByteArrayOutputStream();
            sheet.save(out, DEFAULT_XML_OPTIONS);
            return out.toByteArray();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }
}
