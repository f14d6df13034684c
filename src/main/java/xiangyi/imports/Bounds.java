package xiangyi.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one file may hold in all. Counted while it is read, because a small file unfolds to more than a machine has. */
final class Bounds {

    static final int CELLS = 400_000;
    static final int CHARACTERS = 8_000_000;
    static final int REGIONS = 10_000;

    /** More does not stand in a cell of Excel. */
    static final int LONGEST = 32_767;

    /** Blank cells to the left of one that holds something need a place too. */
    private static final int PLACES = 3_000_000;

    private static final int TEN_THOUSAND = 10_000;

    private int cells;
    private int places;
    private int characters;
    private int regions;
    private int columnsOfRegions;

    void line(List<@Nullable SheetCell> line) {
        places += line.size();
        for (var cell : line) {
            if (cell != null) {
                cells++;
                characters(cell.raw().length());
            }
        }
        if (cells > CELLS || places > PLACES) {
            throw Workbook.no("imports.tooManyCells", CELLS / TEN_THOUSAND);
        }
    }

    /** A text that cells refer to, whether one does or not. */
    void text(String text) {
        if (++cells > CELLS) {
            throw Workbook.no("imports.tooManyCells", CELLS / TEN_THOUSAND);
        }
        characters(text.length());
    }

    void characters(int more) {
        characters += more;
        if (characters > CHARACTERS) {
            throw Workbook.no("imports.tooManyCharacters", CHARACTERS / TEN_THOUSAND);
        }
    }

    void region(int columns) {
        regions++;
        columnsOfRegions += columns;
        if (regions > REGIONS || columnsOfRegions > 10 * REGIONS) {
            throw Workbook.no("imports.tooManyMerged", REGIONS);
        }
    }

    static void fits(int length) {
        if (length > LONGEST) {
            throw Workbook.no("imports.textTooLong", LONGEST);
        }
    }
}
