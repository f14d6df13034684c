package xiangyi.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import xiangyi.shared.Refusal;

/**
 * A workbook of Excel 2007 and later, or of WPS. The file stays packed in memory and its sheets are read as a stream;
 * what comes out of the packing is counted, so that a small file cannot unfold without end. Macros are never looked at.
 */
final class Xlsx extends Workbook {

    /** How many megabytes each step may unfold: what is held as a tree is small, a sheet passes by as a stream. */
    private static final int TO_OPEN = 2;

    private static final int OVERVIEW = 16;
    private static final int TEXTS = 80;
    private static final int SHEETS = 300;

    private final OPCPackage file;
    private final XSSFReader reader;
    private final List<String> names = new ArrayList<>();
    private final List<String> shared;
    private final XlsxStyles styles = new XlsxStyles();
    private final boolean from1904;

    private Xlsx(OPCPackage file, Unpacked unpacked) throws IOException, OpenXML4JException, SAXException {
        this.file = file;
        unpacked.allow(OVERVIEW);
        this.reader = new XSSFReader(file);
        var properties = new WorkbookProperties();
        try (var workbook = reader.getWorkbookData()) {
            parse(workbook, properties);
        }
        this.from1904 = properties.from1904;
        for (var sheets = reader.getSheetIterator(); sheets.hasNext(); ) {
            sheets.next().close();
            names.add(sheets.getSheetName());
        }
        unpacked.allow(TEXTS);
        var texts = new XlsxTexts.Shared();
        try (var data = reader.getSharedStringsData()) {
            if (data != null) {
                parse(data, texts);
            }
        }
        this.shared = texts.all;
        unpacked.allow(OVERVIEW);
        for (var part : file.getPartsByContentType(XSSFRelation.STYLES.getContentType())) {
            try (var looks = part.getInputStream()) {
                parse(looks, styles);
            }
        }
        unpacked.allow(SHEETS);
    }

    static Workbook open(byte[] bytes) {
        OPCPackage file = null;
        try {
            var unpacked = Unpacked.of(bytes);
            unpacked.allow(TO_OPEN);
            file = OPCPackage.open(unpacked);
            requireSpreadsheet(file);
            return new Xlsx(file, unpacked);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            if (file != null) {
                file.revert();
            }
            throw refused(e, file == null ? "imports.notWorkbook" : "imports.damaged");
        }
    }

    private static void requireSpreadsheet(OPCPackage file) {
        var core = new ArrayList<String>();
        for (var type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            file.getPartsByRelationshipType(type).forEach(part -> core.add(part.getContentType()));
        }
        if (core.stream().anyMatch(type -> type.contains("sheet.binary"))) {
            throw no("imports.binary");
        }
        if (core.stream().noneMatch(type -> type.contains("sheet"))) {
            throw no("imports.notWorkbook");
        }
    }

    @Override
    List<String> names() {
        return names;
    }

    @Override
    Grid read(int index) throws IOException {
        try {
            var sheets = reader.getSheetIterator();
            for (var i = 0; i < index; i++) {
                sheets.next().close();
            }
            var content = new XlsxSheet(names.get(index), bounds, shared, styles, from1904);
            try (var sheet = sheets.next()) {
                parse(sheet, content);
            }
            return content.grid;
        } catch (OpenXML4JException | SAXException | RuntimeException e) {
            throw refused(e, "imports.damaged");
        }
    }

    @Override
    public void close() {
        file.revert();
    }

    private static void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException {
        try {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A refusal of our own, however deeply the libraries wrapped it. */
    private static Refusal refused(Throwable thrown, String otherwise) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return no(otherwise);
    }

    private static final class WorkbookProperties extends DefaultHandler {
        boolean from1904;
        private int sheets;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("sheet") && ++sheets > MAX_SHEETS) {
                throw no("imports.tooManySheets", MAX_SHEETS);
            }
            if (name.equals("workbookPr")) {
                var flag = attributes.getValue("date1904");
                from1904 = "1".equals(flag) || "true".equals(flag);
            }
        }
    }
}
