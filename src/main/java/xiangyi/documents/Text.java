package xiangyi.documents;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text within a paragraph.
 *
 * @param source where a figure comes from, or null when the text is only words; it is kept, not printed
 */
public record Text(String words, boolean bold, @Nullable String source) {

    public static Text of(String words) {
        return new Text(words, false, null);
    }

    public static Text bold(String words) {
        return new Text(words, true, null);
    }

    public static Text figure(String words, String source) {
        return new Text(words, false, source);
    }
}
