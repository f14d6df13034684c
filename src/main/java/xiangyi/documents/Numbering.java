package xiangyi.documents;

/** Counts headings: 一、（一）1.（1）, each level beginning anew below the one above. */
final class Numbering {

    private static final String DIGITS = "零一二三四五六七八九";

    private final int[] counts = new int[4];

    String next(int level) {
        counts[level - 1]++;
        for (var deeper = level; deeper < counts.length; deeper++) counts[deeper] = 0;
        var count = counts[level - 1];
        return switch (level) {
            case 1 -> chinese(count) + "、";
            case 2 -> "（" + chinese(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }

    static String chinese(int number) {
        if (number < 10) return digit(number);
        if (number > 99) throw new IllegalArgumentException("no text has " + number + " headings in a row");
        var tens = number / 10;
        return (tens == 1 ? "" : digit(tens)) + "十" + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
