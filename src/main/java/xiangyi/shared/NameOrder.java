package xiangyi.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * 姓氏笔画: the surname's strokes by count, then by 横竖撇点折, then the given name's; of one surname, given names of one
 * character come first. A character whose strokes are not known stands behind all others.
 */
public final class NameOrder {

    public static final Comparator<String> BY_STROKES = Comparator.comparing(NameOrder::key);

    private static final Map<Integer, String> STROKES = read("/shared/strokes.txt");

    private NameOrder() {}

    /** A text that sorts as the name should, byte by byte: for a column that is ordered with {@code collate "C"}. */
    public static String key(String typed) {
        var name = Normal.name(typed);
        var surname = Surnames.of(name);
        var given = name.substring(surname.length());
        var single = given.codePointCount(0, given.length()) <= 1;
        return characters(surname) + (single ? "!1," : "!2,") + characters(given);
    }

    private static String characters(String text) {
        return text.codePoints().mapToObj(NameOrder::character).collect(joining(","));
    }

    private static String character(int character) {
        var strokes = STROKES.get(character);
        return strokes == null
                ? "99-%06x".formatted(character)
                : "%02d%s-%06x".formatted(strokes.length(), strokes, character);
    }

    private static Map<Integer, String> read(String resource) {
        var stream = Objects.requireNonNull(NameOrder.class.getResourceAsStream(resource));
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0].codePointAt(0), cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
