package xiangyi.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a room keeps of things of the rooms below it, which therefore cannot be taken away: one list a room, asked through {@link Ground}. */
public interface Stands {

    List<On> on();

    /**
     * One kind of thing that is stood on, and where to look for what stands there.
     *
     * @param key the type of its key
     * @param rows the table and the condition that find them; :key is the key, of a place the pattern of all that lies in it
     * @param open further condition: these must be finished by what they stand on; null where nothing must
     * @param sentence refuses to void what they stand on, filled with how many they are; null where whoever asks has its own
     */
    record On(
            Class<?> key, String rows, @Nullable String open, @Nullable String sentence) {

        public static On a(Class<?> key, String rows) {
            return new On(key, rows, null, null);
        }

        public On openWhere(String condition) {
            return new On(key, rows, condition, sentence);
        }

        public On saying(String sentence) {
            return new On(key, rows, open, sentence);
        }
    }
}
