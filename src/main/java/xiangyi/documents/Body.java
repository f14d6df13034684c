package xiangyi.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers the blocks of a text or of an attachment, in order. */
public final class Body {

    private final List<Block> blocks = new ArrayList<>();

    /** A heading on a line of its own. */
    public Body heading(int level, String words) {
        blocks.add(new Block.Heading(level, words.strip(), List.of()));
        return this;
    }

    /** A heading whose text runs on behind it. */
    public Body heading(int level, String words, PaperText... follows) {
        blocks.add(new Block.Heading(level, words.strip(), Arrays.asList(follows)));
        return this;
    }

    /** PaperText as it was typed: each line is a paragraph, indents by hand and empty lines fall away. */
    public Body paragraph(String words) {
        words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> paragraph(PaperText.of(line)));
        return this;
    }

    public Body paragraph(PaperText... texts) {
        blocks.add(new Block.Paragraph(Arrays.asList(texts)));
        return this;
    }

    public Body table(String caption, List<GridColumn> columns, List<List<String>> rows) {
        return table(caption, columns, rows, "");
    }

    public Body table(String caption, List<GridColumn> columns, List<List<String>> rows, String remark) {
        blocks.add(new Block.Table(caption, columns, rows, remark));
        return this;
    }

    public Body add(Block block) {
        blocks.add(block);
        return this;
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
