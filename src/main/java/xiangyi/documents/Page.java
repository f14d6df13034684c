package xiangyi.documents;

/**
 * The page of GB/T 9704-2012 in twips (1/20 pt): A4, a type area of 156 by 225 mm, 22 lines of 28 characters.
 * 225 mm over 22 lines is 28.99 pt; a pitch of 580 would be 0.2 pt too much for the 22nd line, so it is 579.
 */
final class Page {

    static final int WIDTH = 11906;
    static final int HEIGHT = 16838;
    static final int TOP = 2098;
    static final int LEFT = 1587;
    static final int RIGHT = 1474;
    static final int BOTTOM = 1984;
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;
    static final int LINES = 22;
    static final int CHARACTERS = 28;
    static final int LINE = 579;

    /** By how much 28 characters of 16 pt are wider than the type area, per character, in 1/4096 pt. */
    static final int CHARACTER_SPACE = (int) Math.round((TEXT_WIDTH / 20.0 / CHARACTERS - 16) * 4096);

    /**
     * The same as a distance between letters, in twips, with a twip to spare for programs that round. The text is set
     * by this and by exact lines and not by the grid: Word would do either, but LibreOffice gives each letter two
     * cells of a grid narrower than its type.
     */
    static final int TRACKING = (int) Math.floor((double) TEXT_WIDTH / CHARACTERS - 16 * 20) - 1;

    private Page() {}

    static int mm(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    static int points(double points) {
        return (int) Math.round(points * 20);
    }
}
