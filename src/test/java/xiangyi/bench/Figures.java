package xiangyi.bench;

import java.util.Locale;

/** Prints figures, one a line: name, value, unit, goal, ok or short. */
final class Figures {

    private Figures() {}

    static void atMost(String name, double value, String unit, double goal) {
        print(name, value, unit, "<=" + number(goal), value <= goal);
    }

    static void atLeast(String name, double value, String unit, double goal) {
        print(name, value, unit, ">=" + number(goal), value >= goal);
    }

    /** A yardstick of the same run: it has no goal. */
    static void yardstick(String name, double value, String unit) {
        System.out.println(String.join("\t", name, number(value), unit, "-", "-"));
    }

    private static void print(String name, double value, String unit, String goal, boolean met) {
        System.out.println(String.join("\t", name, number(value), unit, goal, met ? "ok" : "short"));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
