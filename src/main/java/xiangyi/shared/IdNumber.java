package xiangyi.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A citizen's identity number (GB 11643), always 18 digits; prints itself masked, so that no log holds one. */
public record IdNumber(String digits) {

    public enum Sex {
        MALE,
        FEMALE
    }

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+");
    private static final Set<String> PROVINCES = Arrays.stream(("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 "
                            + "41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83")
                    .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    public IdNumber {
        digits = upgraded(Normal.code(digits).toUpperCase(Locale.ROOT));
        var flaw = flaw(digits);
        if (flaw.isPresent()) throw new Refusal(List.of(flaw.get()));
    }

    public static Parsed<IdNumber> parse(String typed) {
        var flaw = flaw(upgraded(Normal.code(typed).toUpperCase(Locale.ROOT)));
        return flaw.<Parsed<IdNumber>>map(Parsed::not).orElseGet(() -> Parsed.of(new IdNumber(typed)));
    }

    public LocalDate birth() {
        return birth(digits);
    }

    public Sex sex() {
        return digits.charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    public String masked() {
        return Masks.id(digits);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String upgraded(String digits) {
        if (digits.length() != 15 || !digits.chars().allMatch(IdNumber::isDigit)) return digits;
        var body = digits.substring(0, 6) + "19" + digits.substring(6);
        return body + check(body);
    }

    private static Optional<Reason> flaw(String digits) {
        if (digits.isEmpty()) return Optional.of(Reason.of("shared.id.empty"));
        if (ROUNDED.matcher(digits).matches()) return Optional.of(Reason.of("shared.id.rounded"));
        if (digits.length() != 18) return Optional.of(Reason.of("shared.id.length", String.valueOf(digits.length())));
        if (!SHAPE.matcher(digits).matches()) return Optional.of(Reason.of("shared.id.characters"));
        if (!PROVINCES.contains(digits.substring(0, 2))) return Optional.of(Reason.of("shared.id.region"));
        if (!isDate(digits)) return Optional.of(Reason.of("shared.id.birth"));
        if (check(digits) != digits.charAt(17)) return Optional.of(Reason.of("shared.id.check"));
        return Optional.empty();
    }

    private static boolean isDate(String digits) {
        try {
            return birth(digits).getYear() >= 1800;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static LocalDate birth(String digits) {
        return LocalDate.of(
                Integer.parseInt(digits.substring(6, 10)),
                Integer.parseInt(digits.substring(10, 12)),
                Integer.parseInt(digits.substring(12, 14)));
    }

    private static char check(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        return CHECKS.charAt(sum % 11);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
