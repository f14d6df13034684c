package xiangyi.documents;

/** How wide text is, in full-width characters. */
final class Width {

    private Width() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(Width::of).sum();
    }

    /** With the quarter of a character that some programs leave between Chinese and Latin letters. */
    static double spaced(String text) {
        var gaps = 0;
        for (var i = 1; i < text.length(); i++) {
            if (isNarrow(text.charAt(i)) != isNarrow(text.charAt(i - 1))) gaps++;
        }
        return of(text) + gaps / 4.0;
    }

    private static double of(int character) {
        return isNarrow(character) ? 0.5 : 1;
    }

    private static boolean isNarrow(int character) {
        return character < 0x2000 && character != '·';
    }
}
