package xiangyi.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Made-up files for the tests. */
final class Books {

    static final Object[] HEADER = {"姓名", "性别", "出生日期", "选区"};

    interface Filling {
        void fill(Sheet sheet);
    }

    private Books() {}

    static Upload xlsx(String sheet, Filling filling) {
        return poi(new XSSFWorkbook(), "名册.xlsx", sheet, filling);
    }

    static Upload xls(String sheet, Filling filling) {
        return poi(new HSSFWorkbook(), "名册.xls", sheet, filling);
    }

    static Upload xlsx(Object[]... rows) {
        return xlsx("代表名册", sheet -> rows(sheet, rows));
    }

    static Upload csv(Charset charset, String text) {
        return new Upload("名册.csv", text.getBytes(charset));
    }

    static Upload csv(String text) {
        return csv(StandardCharsets.UTF_8, text);
    }

    static void rows(Sheet sheet, Object[]... rows) {
        for (var r = 0; r < rows.length; r++) {
            row(sheet, r, rows[r]);
        }
    }

    /** Row and columns from 0; null leaves a cell out. A text that begins with “=” is a formula without a result. */
    static void row(Sheet sheet, int number, Object... values) {
        var row = sheet.createRow(number);
        for (var c = 0; c < values.length; c++) {
            var value = values[c];
            if (value == null) {
                continue;
            }
            var cell = row.createCell(c);
            if (value instanceof LocalDate day) {
                var style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat((short) 14);
                cell.setCellStyle(style);
                cell.setCellValue(day);
            } else if (value instanceof Number count) {
                cell.setCellValue(count.doubleValue());
            } else if (value instanceof Boolean yes) {
                cell.setCellValue(yes);
            } else if (value.toString().startsWith("=")) {
                cell.setCellFormula(value.toString().substring(1));
            } else {
                cell.setCellValue(value.toString());
            }
        }
    }

    static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    static void calculate(Sheet sheet) {
        sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static Upload poi(Workbook workbook, String fileName, String sheet, Filling filling) {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            filling.fill(workbook.createSheet(sheet));
            workbook.write(out);
            return new Upload(fileName, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static Grid grid(Upload upload) {
        try (var workbook = xiangyi.imports.Workbook.open(upload)) {
            return workbook.grid(0);
        }
    }

    static Grid grid(Upload upload, String name) {
        try (var workbook = xiangyi.imports.Workbook.open(upload)) {
            return workbook.grid(workbook.names().indexOf(name));
        }
    }

    static List<String> texts(Grid.Line line) {
        return line.cells().stream().map(cell -> cell == null ? "" : cell.raw()).toList();
    }
}
