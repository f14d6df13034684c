package xiangyi.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import xiangyi.shared.NotFound;
import xiangyi.shared.Refusal;

/** An uploaded file, known by what it holds and not by its name. */
abstract class Workbook implements AutoCloseable {

    static final int MAX_BYTES = 20 * 1024 * 1024;
    static final int MAX_SHEETS = 100;
    static final int MAX_ROWS = 50_000;
    static final int MAX_ROWS_IN_ALL = 100_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    final Bounds bounds = new Bounds();

    /** The titles of its sheets, in order. */
    abstract List<String> names();

    abstract Grid read(int index) throws IOException;

    @Override
    public abstract void close();

    /** Opens it, or refuses with a sentence that says what to do. */
    static Workbook open(Upload upload) {
        var bytes = upload.bytes();
        if (bytes.length == 0) {
            throw no("imports.empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw no("imports.tooLarge", MAX_BYTES / 1024 / 1024);
        }
        if (beginsWith(bytes, ZIP)) {
            return Xlsx.open(bytes);
        }
        if (beginsWith(bytes, OLE2)) {
            return Xls.open(bytes);
        }
        if (upload.isNamed(".xlsx", ".xlsm")) {
            throw no("imports.notWorkbook");
        }
        return Csv.open(upload);
    }

    Grid grid(int index) {
        try {
            return read(index);
        } catch (IOException e) {
            throw no("imports.damaged");
        }
    }

    static Refusal no(String key, Object... values) {
        return new Refusal(key, values);
    }

    /** One that holds anything, counted from 1 as on the page. */
    Grid sheet(int number) {
        if (number < 1 || number > names().size()) {
            throw new NotFound(number);
        }
        var grid = grid(number - 1);
        if (grid.lines().isEmpty()) {
            throw new NotFound(number);
        }
        return grid;
    }

    /** All that hold anything. */
    List<Grid> grids() {
        if (names().size() > MAX_SHEETS) {
            throw no("imports.tooManySheets", MAX_SHEETS);
        }
        var grids = new ArrayList<Grid>();
        var rows = 0;
        for (var i = 0; i < names().size(); i++) {
            var grid = grid(i);
            rows += grid.lines().size();
            if (rows > MAX_ROWS_IN_ALL) {
                throw no("imports.tooManyRowsInAll", MAX_ROWS_IN_ALL);
            }
            if (!grid.lines().isEmpty()) {
                grids.add(grid);
            }
        }
        return grids;
    }

    private static boolean beginsWith(byte[] bytes, byte[] head) {
        for (var i = 0; i < head.length; i++) {
            if (i >= bytes.length || bytes[i] != head[i]) {
                return false;
            }
        }
        return true;
    }
}
