package xiangyi.shared;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name in pinyin without tones, to be found by: 张秋年 is zhangqiunian, in short zqn; ü is v. */
public record Pinyin(String full, String initials) {

    private static final Pattern U_UMLAUT = Pattern.compile("u\u0308");
    private static final Pattern MARK = Pattern.compile("\\p{Mn}+");
    private static final Pattern BREAK = Pattern.compile("[^a-z0-9]+");

    public static Pinyin of(String name) {
        var syllables = BREAK.split(latin(Normal.name(name)));
        var initials = new StringBuilder();
        for (var syllable : syllables) {
            if (!syllable.isEmpty()) initials.append(syllable.charAt(0));
        }
        return new Pinyin(String.join("", syllables), initials.toString());
    }

    private static String latin(String name) {
        String latin;
        synchronized (Names.RULES) {
            latin = Names.RULES.transliterate(name);
        }
        var parted = Normalizer.normalize(latin, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return MARK.matcher(U_UMLAUT.matcher(parted).replaceAll("v")).replaceAll("");
    }

    /** Made when first asked for, as it takes a while; reads surnames as surnames (单 is shan). */
    private static final class Names {
        static final Transliterator RULES = Transliterator.getInstance("Han-Latin/Names");
    }
}
