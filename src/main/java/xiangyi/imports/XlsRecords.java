package xiangyi.imports;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/** Counts the records of an old workbook before its library makes objects of them all. */
final class XlsRecords {

    /** A record is four bytes of number and length, and what it holds. */
    private static final int HEAD = 4;

    private static final int MOST = 2 * Bounds.CELLS;
    private static final int CELLS_IN_A_ROW = 0xBD;
    private static final int BLANKS_IN_A_ROW = 0xBE;
    private static final int MERGED = 0xE5;
    private static final int TEXTS = 0xFC;
    private static final int LOCKED = 0x2F;

    private int made;
    private int merged;

    private XlsRecords() {}

    static void check(DocumentInputStream book) throws IOException {
        new XlsRecords().count(book);
    }

    private void count(DocumentInputStream book) throws IOException {
        var isLocked = false;
        while (book.available() >= HEAD) {
            var kind = book.readUShort();
            var length = book.readUShort();
            var seen = 0;
            made++;
            switch (kind) {
                case CELLS_IN_A_ROW -> made += length / 6;
                case BLANKS_IN_A_ROW -> made += length / 2;
                case MERGED -> merged += length / 8;
                case LOCKED -> isLocked = true;
                case TEXTS -> {
                    if (length >= 8 && book.available() >= 8) {
                        book.readInt();
                        made = isLocked ? made : plus(book.readInt());
                        seen = isLocked ? 4 : 8;
                    }
                }
                default -> {}
            }
            if (made > MOST || made < 0) {
                throw Workbook.no("imports.unfolds");
            }
            if (merged > Bounds.REGIONS) {
                throw Workbook.no("imports.tooManyMerged", Bounds.REGIONS);
            }
            skip(book, length - seen);
        }
    }

    private int plus(int texts) {
        return texts < 0 || texts > MOST ? MOST + 1 : made + texts;
    }

    private static void skip(DocumentInputStream book, int length) throws IOException {
        for (var left = (long) length; left > 0; ) {
            var skipped = book.skip(Math.min(left, book.available()));
            if (skipped <= 0) {
                return;
            }
            left -= skipped;
        }
    }
}
