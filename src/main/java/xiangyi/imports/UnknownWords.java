package xiangyi.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiangyi.imports.MappingDraft.Word;
import xiangyi.shared.Refusal;

/** Words in a list that a column of choices does not know. */
final class UnknownWords {

    private static final int MOST = 30;

    private UnknownWords() {}

    /** Those of the data that a column of choices cannot read, and those for which something was said before. */
    static List<Word> of(Layout layout, Sheet<?> sheet, @Nullable Mapping mapping) {
        var words = new ArrayList<Word>();
        for (var i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            var place = layout.place(column);
            if (place == null || column.choices().isEmpty()) {
                continue;
            }
            for (var word : unknown(layout, column, place)) {
                var said = mapping == null
                        ? null
                        : mapping.words().stream()
                                .filter(one -> one.name().equals(column.title())
                                        && Tidy.title(one.word()).equals(Tidy.title(word)))
                                .findFirst()
                                .orElse(null);
                words.add(new Word(
                        i,
                        column.title(),
                        word,
                        column.choices(),
                        !column.isRequired(),
                        said == null
                                ? Proposals.word(word, column.choices())
                                : said.known().isEmpty() ? MappingDraft.NONE : said.known()));
            }
        }
        return words;
    }

    private static Set<String> unknown(Layout layout, Column<?> column, int place) {
        var unknown = new LinkedHashSet<String>();
        for (var line : layout.lines()) {
            var cell = line.at(place);
            if (cell == null || cell.isBlank() || layout.isBeside(line) || unknown.size() == MOST) {
                continue;
            }
            try {
                column.read(cell);
            } catch (Refusal refusal) {
                unknown.add(Tidy.trimmed(cell.raw()));
            }
        }
        return unknown;
    }
}
