package xiangyi.documents;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text within a paragraph.
 *
 * @param source where a figure comes from, or null when the text is only words; it is kept, not printed
 */
public record PaperText(
        String words, boolean bold, @Nullable String source) {

    public static PaperText of(String words) {
        return new PaperText(words, false, null);
    }

    public static PaperText bold(String words) {
        return new PaperText(words, true, null);
    }

    public static PaperText figure(String words, String source) {
        return new PaperText(words, false, source);
    }
}
