package xiangyi.documents;

import java.util.List;

/** One thing after another in the body of a document. */
public sealed interface Block {

    /**
     * A heading that numbers itself: 一、（一）1.（1）.
     *
     * @param follows what runs on in the same paragraph, or nothing when the heading stands alone
     */
    record Heading(int level, String words, List<PaperText> follows) implements Block {
        public Heading {
            if (level < 1 || level > 4) throw new IllegalArgumentException("headings have levels 1 to 4, not " + level);
            follows = List.copyOf(follows);
        }
    }

    record Paragraph(List<PaperText> texts) implements Block {
        public Paragraph {
            texts = List.copyOf(texts);
        }
    }

    /** A small table with three rules (三线表). The caption stands above, the remark below; either may be empty. */
    record Table(String caption, List<GridColumn> columns, List<List<String>> rows, String remark) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.size() + " cells for " + columns.size() + " columns: " + row);
                }
            }
        }
    }
}
