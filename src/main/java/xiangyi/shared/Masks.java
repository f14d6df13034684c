package xiangyi.shared;

/** What is left of personal data where the whole is not needed. Anything unexpected is hidden more, never less. */
public final class Masks {

    private Masks() {}

    /** 138****2671; landlines and others keep their last four digits. */
    public static String phone(String phone) {
        var digits = Normal.code(phone).replaceAll("[-—()]", "").replaceFirst("^(\\+|00)86", "");
        if (digits.matches("1\\d{10}")) return kept(digits, 3, 4);
        return kept(digits, 0, digits.length() >= 7 ? 4 : 0);
    }

    /** 110105********002X */
    public static String id(String id) {
        var digits = Normal.code(id);
        return digits.length() == 18 || digits.length() == 15 ? kept(digits, 6, 4) : kept(digits, 0, 0);
    }

    /** A name for the public: 张某, 张某某, 欧阳某; 阿某某 for names with a dot; J** for others. */
    public static String name(String name) {
        var text = Normal.name(name);
        if (text.isEmpty()) return "";
        var surname = Surnames.of(text);
        if (!Character.isIdeographic(surname.codePointAt(0))) return surname + "**";
        var given = text.codePointCount(surname.length(), text.length());
        return surname + (given > 1 ? "某某" : "某");
    }

    private static String kept(String text, int first, int last) {
        var hidden = Math.max(0, text.length() - first - last);
        return text.substring(0, first) + "*".repeat(hidden) + text.substring(first + hidden);
    }
}
