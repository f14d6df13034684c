package xiangyi.imports;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files that hold more than the memory of the machine that opens them. */
final class HostileBooks {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";

    interface Part {
        void write(Writer out) throws IOException;
    }

    private HostileBooks() {}

    static Upload cells(int rows, int columns) {
        return with(SHEET, "<worksheet><sheetData>", "</sheetData></worksheet>", out -> {
            for (var row = 1; row <= rows; row++) {
                out.write("<row r=\"" + row + "\">");
                for (var column = 0; column < columns; column++) {
                    out.write("<c><v>" + (row + column) + "</v></c>");
                }
                out.write("</row>");
            }
        });
    }

    /** In every row only the last cell that is read. */
    static Upload farCells(int rows) {
        return with(SHEET, "<worksheet><sheetData>", "</sheetData></worksheet>", out -> {
            for (var row = 1; row <= rows; row++) {
                out.write("<row r=\"" + row + "\"><c r=\"IV" + row + "\"><v>1</v></c></row>");
            }
        });
    }

    static Upload merged(int regions, String from, String to) {
        return with(SHEET, "<worksheet><sheetData/><mergeCells>", "</mergeCells></worksheet>", out -> {
            for (var i = 1; i <= regions; i++) {
                out.write("<mergeCell ref=\"" + from + 2 * i + ":" + to + (2 * i + 1) + "\"/>");
            }
        });
    }

    static Upload texts(int texts) {
        return with(TEXTS, "<sst>", "</sst>", out -> {
            for (var i = 0; i < texts; i++) {
                out.write("<si><t>" + Integer.toString(i, 36) + "</t></si>");
            }
        });
    }

    static Upload oneText(int length) {
        return with(TEXTS, "<sst><si><t>", "</t></si></sst>", out -> {
            for (var i = 0; i < length / 1000; i++) {
                out.write("长".repeat(1000));
            }
        });
    }

    /** Many cells that all show one long text. */
    static Upload echoes(int cells) {
        return with(SHEET, "<worksheet><sheetData>", "</sheetData></worksheet>", out -> {
            for (var row = 1; row <= cells; row++) {
                out.write("<row><c t=\"inlineStr\"><is><t>" + "长".repeat(1000) + "</t></is></c></row>");
            }
        });
    }

    static Upload looks(int looks) {
        return with("xl/styles.xml", "<styleSheet><cellXfs>", "</cellXfs></styleSheet>", out -> {
            for (var i = 0; i < looks; i++) {
                out.write("<xf numFmtId=\"" + i % 9 + "\"/>");
            }
        });
    }

    static Upload parts(int parts) {
        var upload = Books.xlsx(Books.HEADER);
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(Books.stream(upload.bytes()));
                var to = new ZipOutputStream(bytes)) {
            copy(from, to, "");
            for (var i = 0; i < parts; i++) {
                to.putNextEntry(new ZipEntry("xl/media/" + i + ".xml"));
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload("名册.xlsx", bytes.toByteArray());
    }

    /** Blanks with a border, kept in one short record a row. */
    static Upload blanksOfOldExcel(int rows) {
        var whole = Books.xls("表", sheet -> Books.row(sheet, 0, "甲"));
        try (var files = new POIFSFileSystem(Books.stream(whole.bytes()))) {
            byte[] book;
            try (var in = files.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(files.getRoot()))) {
                book = in.readAllBytes();
            }
            var longer = new ByteArrayOutputStream();
            longer.write(book, 0, book.length - 4); // all but the end of the sheet
            for (var row = 1; row <= rows; row++) {
                word(longer, 0xBE);
                word(longer, 2 * 256 + 6);
                word(longer, row);
                word(longer, 0);
                for (var column = 0; column < 256; column++) {
                    word(longer, 15);
                }
                word(longer, 255);
            }
            longer.write(book, book.length - 4, 4);
            files.getRoot().getEntryCaseInsensitive("Workbook").delete();
            files.createDocument(Books.stream(longer.toByteArray()), "Workbook");
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return new Upload("名册.xls", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void word(ByteArrayOutputStream out, int value) {
        out.write(value & 0xFF);
        out.write(value >> 8);
    }

    static Upload textFile(int rows, int columns) {
        return Books.csv(("1,".repeat(columns - 1) + "1\n").repeat(rows));
    }

    static Upload openQuote(int length) {
        return Books.csv("姓名,性别\n\"张三,男\n" + "x".repeat(length));
    }

    /** An ordinary workbook, with another content in one of its parts. */
    private static Upload with(String part, String before, String after, Part content) {
        var upload = Books.xlsx(Books.HEADER);
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(Books.stream(upload.bytes()));
                var to = new ZipOutputStream(bytes)) {
            copy(from, to, part);
            to.putNextEntry(new ZipEntry(part));
            var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            var root = before.indexOf('>');
            out.write(before.substring(0, root) + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + before.substring(root));
            content.write(out);
            out.write(after);
            out.flush();
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload(upload.fileName(), bytes.toByteArray());
    }

    private static void copy(ZipInputStream from, ZipOutputStream to, String butFor) throws IOException {
        for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            if (!entry.getName().equals(butFor)) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
                to.closeEntry();
            }
        }
    }
}
