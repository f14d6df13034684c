package xiangyi;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Random cases for a property, the same ones again with {@code -Dxiangyi.seed=…}, which a failure prints. */
public final class Cases {

    private static final List<String> TRICKY = List.of(
            "'",
            "''",
            "\"",
            "\\",
            "&",
            "|",
            "!",
            "(",
            ")",
            ":*",
            "<->",
            "%",
            "_",
            "\0",
            "\n",
            "\t",
            " ",
            "　",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\uD800",
            "\uDC00",
            "·",
            "•",
            "．",
            "－",
            "（",
            "）",
            "１",
            "Ａ",
            "ｚ",
            "〇",
            "々",
            "é",
            "ß",
            "İ",
            "😀",
            "👨‍👩‍👧",
            "❤️",
            "𠮷",
            "𬱖",
            "葛\uDB40\uDD00",
            "かな",
            "ｶﾞ",
            "한글",
            "ﬁ",
            "①",
            "0",
            "7",
            "x",
            "X",
            "and",
            "3.14",
            "a.b",
            "can't",
            "foo_bar",
            "http://a.cn/b?c=d",
            "-1",
            "1e5",
            "0x1f",
            "张",
            "三",
            "水",
            "路");

    private final SplittableRandom random;

    private Cases(long seed) {
        random = new SplittableRandom(seed);
    }

    public static void check(int count, Consumer<Cases> property) {
        var given = Long.getLong("xiangyi.seed");
        var first = given != null ? given : new SplittableRandom().nextInt(Integer.MAX_VALUE);
        for (var seed = first; seed < first + count; seed++) {
            try {
                property.accept(new Cases(seed));
            } catch (Throwable failure) {
                throw new AssertionError("Again with -Dxiangyi.seed=" + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    /** From the least to the most, both included. */
    public int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    @SafeVarargs
    public final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public LocalDate date(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    /** Chinese characters, now and then a rare one of plane 2. */
    public String han(int least, int most) {
        var text = new StringBuilder();
        for (var left = number(least, most); left > 0; left--) {
            text.appendCodePoint(number(1, 20) == 1 ? number(0x20000, 0x2A6D6) : number(0x4E00, 0x9FA5));
        }
        return text.toString();
    }

    public String digits(int length) {
        var text = new StringBuilder();
        for (var left = length; left > 0; left--) text.append(number(0, 9));
        return text.toString();
    }

    /** Whatever somebody or something might type, the worst included. */
    public String anything(int most) {
        var text = new StringBuilder();
        for (var left = number(0, most); left > 0; left--) {
            switch (number(1, 4)) {
                case 1 -> text.append(one(TRICKY));
                case 2 -> text.append(han(1, 3));
                case 3 -> text.append((char) number(0x20, 0x7E));
                default -> text.append((char) number(0, 0xFFFF));
            }
        }
        return text.toString();
    }
}
