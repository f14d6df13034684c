package xiangyi.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Refusal;

/** The workbook of Excel 97 to 2003, which many offices still keep. Macros in it are never looked at. */
final class Xls extends Workbook {

    private final HSSFWorkbook workbook;
    private final boolean from1904;

    private Xls(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    static Workbook open(byte[] bytes) {
        try {
            var files = new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot();
            if (files.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw no("imports.encrypted");
            }
            if (!files.hasEntryCaseInsensitive("Workbook") && !files.hasEntryCaseInsensitive("Book")) {
                throw no("imports.notWorkbook");
            }
            try (var book = files.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(files))) {
                XlsRecords.check(book);
            }
            return new Xls(new HSSFWorkbook(files, false));
        } catch (EncryptedDocumentException e) {
            throw no("imports.encrypted");
        } catch (OldExcelFormatException e) {
            throw no("imports.tooOld");
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw no("imports.damaged");
        }
    }

    @Override
    List<String> names() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    @Override
    Grid read(int index) {
        var sheet = workbook.getSheetAt(index);
        var grid = new Grid(sheet.getSheetName(), bounds);
        for (var region : sheet.getMergedRegions()) {
            grid.merge(new Grid.Region(
                    region.getFirstRow() + 1,
                    region.getLastRow() + 1,
                    region.getFirstColumn(),
                    region.getLastColumn()));
        }
        for (var row : sheet) {
            var cells = new ArrayList<@Nullable SheetCell>();
            for (var cell : row) {
                while (cells.size() <= cell.getColumnIndex()) {
                    cells.add(null);
                }
                cells.set(cell.getColumnIndex(), cell((HSSFCell) cell));
            }
            grid.add(row.getRowNum() + 1, cells);
        }
        return grid;
    }

    private @Nullable SheetCell cell(HSSFCell cell) {
        var formula = cell.getCellType() == CellType.FORMULA;
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> {
                var style = cell.getCellStyle();
                yield DateFormats.isDate(style.getDataFormat(), style.getDataFormatString())
                        ? SheetCell.serial(cell.getNumericCellValue(), from1904, formula)
                        : SheetCell.number(cell.getNumericCellValue(), formula);
            }
            case STRING -> SheetCell.text(cell.getRichStringCellValue().getString(), formula);
            case BOOLEAN -> SheetCell.bool(cell.getBooleanCellValue(), formula);
            case ERROR ->
                SheetCell.error(FormulaError.forInt(cell.getErrorCellValue()).getString(), formula);
            default -> null;
        };
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
