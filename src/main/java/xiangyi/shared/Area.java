package xiangyi.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A place by its official code: 2 digits a province, 4 a city, 6 a county, 9 a township, 12 a village.
 * The code of a place begins those of the places within it.
 */
public record Area(String code) implements Serializable {

    private static final Pattern CODE = Pattern.compile("\\d{2}(\\d{2}(\\d{2}(\\d{3}(\\d{3})?)?)?)?");

    public Area {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of a place: " + code);
        }
    }

    /** Spring MVC finds it. */
    public static Area of(String text) {
        return new Area(text);
    }

    public boolean covers(Area other) {
        return other.code.startsWith(code);
    }

    public boolean isCounty() {
        return code.length() == 6;
    }

    public boolean isTownship() {
        return code.length() == 9;
    }

    /** The county this place lies in; a county is its own. */
    public Area county() {
        return code.length() > 6 ? new Area(code.substring(0, 6)) : this;
    }

    /** For {@code area like :within} in SQL. */
    public String andBelow() {
        return code + "%";
    }
}
