package xiangyi.imports;

import org.springframework.data.relational.core.mapping.Table;

/** What a word of staff means in the words of the register; nothing at all where {@code known} is empty. */
@Table(schema = "imports", name = "mapped_word")
public record MappedWord(String name, String word, String known) {}
