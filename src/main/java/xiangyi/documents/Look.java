package xiangyi.documents;

/**
 * How letters look.
 *
 * @param scale their width in per cent
 */
record Look(Typeface face, double size, boolean bold, String colour, int scale) {

    static final String BLACK = "000000";
    static final String RED = "FF0000";

    static final Look BODY = of(Typeface.FANGSONG, 16);
    static final Look HEITI = of(Typeface.HEITI, 16);
    static final Look KAITI = of(Typeface.KAITI, 16);
    static final Look TITLE = of(Typeface.TITLE, 22);

    static Look of(Typeface face, double size) {
        return new Look(face, size, false, BLACK, 100);
    }

    /** Twips between letters: 28 characters of 16 pt stand on a line of 442 pt. */
    int tracking() {
        return size == 16 ? Page.TRACKING : 0;
    }

    Look size(double size) {
        return new Look(face, size, bold, colour, scale);
    }

    Look inBold() {
        return new Look(face, size, true, colour, scale);
    }

    Look inRed() {
        return new Look(face, size, bold, RED, scale);
    }

    Look scaled(int scale) {
        return new Look(face, size, bold, colour, scale);
    }
}
