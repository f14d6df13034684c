package xiangyi.activities;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Several findings typed one under another, with or without numbers before them. */
final class FindingLines {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）]|[.．、]|是(?=要|加|建))|[①-⑳]|[-•·])\\s*");

    private FindingLines() {}

    static List<String> of(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(line ->
                                NUMBERED.matcher(line.strip()).replaceFirst("").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
