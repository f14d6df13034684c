package xiangyi.shared;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts text into words to search by: Chinese into pairs of characters, all else as it stands. The last character of
 * each run is a word too, so that every character begins some word and one alone can be found.
 */
public final class Words {

    private static final Analyzer PAIRS = new CJKAnalyzer(CharArraySet.EMPTY_SET);

    private static final Pattern MARK = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private Words() {}

    /** For {@code to_tsvector('simple', :words)}. */
    public static String index(String text) {
        var words = new ArrayList<String>();
        var tokens = tokens(text);
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            words.addAll(token.words());
            if (token.pair() && (i + 1 == tokens.size() || !token.overlaps(tokens.get(i + 1)))) words.add(token.last());
        }
        return String.join(" ", words);
    }

    /** The initials of names (lxy for 龙小燕), to be found by whoever cannot type the characters. */
    public static String initials(Collection<String> names) {
        return names.stream().map(name -> Pinyin.of(name).initials()).collect(joining(" "));
    }

    /** For {@code to_tsquery('simple', :words)}: all words must be there. Empty when nothing typed can be searched for. */
    public static String query(String typed) {
        return tokens(typed).stream()
                .flatMap(token -> token.words().stream())
                .map(word -> word.codePointCount(0, word.length()) == 1 ? "'" + word + "':*" : "'" + word + "'")
                .collect(toCollection(LinkedHashSet::new))
                .stream()
                .collect(joining(" & "));
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = PAIRS.tokenStream("", plain(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var type = stream.addAttribute(TypeAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var pair = type.type().equals(CJKBigramFilter.DOUBLE_TYPE);
                tokens.add(new Token(term.toString(), pair, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** Without what tells two shapes of one character apart. */
    private static String plain(String text) {
        return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private record Token(String text, boolean pair, int start, int end) {

        boolean overlaps(Token next) {
            return next.pair && next.start < end;
        }

        String last() {
            return text.substring(text.offsetByCodePoints(text.length(), -1));
        }

        /** Only letters and digits, as PostgreSQL's own parser would part the rest in its own way. */
        List<String> words() {
            var words = new ArrayList<String>();
            var word = new StringBuilder();
            text.codePoints().forEach(c -> {
                if (Character.isLetterOrDigit(c) || UnicodeScript.of(c) == UnicodeScript.HAN) word.appendCodePoint(c);
                else flush(word, words);
            });
            flush(word, words);
            return words;
        }

        private static void flush(StringBuilder word, List<String> words) {
            if (!word.isEmpty()) words.add(word.toString());
            word.setLength(0);
        }
    }
}
