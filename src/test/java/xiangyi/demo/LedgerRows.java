package xiangyi.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The rows of a shipped ledger as a person reads them who opens the file: without anything of the program. */
final class LedgerRows {

    private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();

    private LedgerRows() {}

    static LedgerRows of(byte[] file) throws Exception {
        var rows = new LedgerRows();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> {
                var read = new ArrayList<Map<String, String>>();
                var titles = texts(sheet.getRow(0));
                for (var i = 1; i <= sheet.getLastRowNum(); i++) {
                    var row = new HashMap<String, String>();
                    var cells = texts(sheet.getRow(i));
                    for (var column = 0; column < titles.size(); column++) {
                        row.put(titles.get(column), column < cells.size() ? cells.get(column) : "");
                    }
                    read.add(row);
                }
                rows.sheets.put(sheet.getSheetName(), read);
            });
        }
        return rows;
    }

    /** Rows of a sheet in which that column holds one of the values. */
    List<Map<String, String>> where(String sheet, String column, String... values) {
        return sheets.get(sheet).stream()
                .filter(row -> Arrays.asList(values).contains(row.get(column)))
                .toList();
    }

    long count(String sheet, String column, String... values) {
        return where(sheet, column, values).size();
    }

    long count(String sheet) {
        return sheets.get(sheet).size();
    }

    long filled(String sheet, String column) {
        return sheets.get(sheet).stream()
                .filter(row -> !row.get(column).isEmpty())
                .count();
    }

    String cell(String sheet, String column, String value, String wanted) {
        return where(sheet, column, value).get(0).get(wanted);
    }

    long sum(String sheet, String column) {
        return sheets.get(sheet).stream()
                .mapToLong(row -> Long.parseLong(row.get(column)))
                .sum();
    }

    long days(String sheet, String from, String until) {
        var row = sheets.get(sheet).get(0);
        return ChronoUnit.DAYS.between(LocalDate.parse(row.get(from)), LocalDate.parse(row.get(until)));
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (var i = 0; i < row.getLastCellNum(); i++) {
            var cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : new DataFormatter().formatCellValue(cell);
    }
}
