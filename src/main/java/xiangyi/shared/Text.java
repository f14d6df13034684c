package xiangyi.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sentences people read. A key begins with its room, and stands in messages/ under that room's name. */
public final class Text {

    private static final Map<String, String> SENTENCES = new ConcurrentHashMap<>();
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Text() {}

    /** Numbers are written with their thousands; what is no quantity (a year, an ordinal) goes in as text. */
    public static String text(String key, Object... values) {
        var sentence = SENTENCES.computeIfAbsent(key, Text::sentence);
        return values.length == 0 && sentence.indexOf('\'') < 0 && sentence.indexOf('{') < 0
                ? sentence
                : format(sentence).format(values);
    }

    /** A copy: formats are read once, and used by one at a time. */
    private static MessageFormat format(String sentence) {
        var read = FORMATS.computeIfAbsent(sentence, words -> new MessageFormat(words, Locale.CHINA));
        return (MessageFormat) read.clone();
    }

    /** {@code suggestions.Channel.PAPER} for a value of {@code xiangyi.suggestions.Channel}. */
    public static String text(Enum<?> value) {
        return text(key(value));
    }

    public static String key(Enum<?> value) {
        var type = value.getDeclaringClass();
        return type.getPackageName().split("\\.")[1] + "." + type.getSimpleName() + "." + value.name();
    }

    /** What was kept as the name of a constant, as people read it; what is no such name is read as it stands. */
    public static String kept(Class<? extends Enum<?>> type, String kept) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(kept))
                .findFirst()
                .map(constant -> text((Enum<?>) constant))
                .orElse(kept);
    }

    public static String text(Reason reason) {
        return text(reason.key(), reason.values().stream().map(Text::spoken).toArray());
    }

    /** Words of one meaning, with 、 between; none where nothing is said. */
    public static List<String> words(String key) {
        return has(key) ? List.of(text(key).split("、")) : List.of();
    }

    /** Whether there is such a sentence. */
    public static boolean has(String key) {
        try {
            sentence(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static Object spoken(Object value) {
        return value instanceof Enum<?> constant ? text(constant) : value;
    }

    private static String sentence(String key) {
        var room = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle("messages." + room, Locale.ROOT).getString(key);
    }
}
