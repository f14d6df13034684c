package xiangyi.shared;

import java.util.regex.Pattern;

/** The short name of a rule of law or practice, such as SESS-14 or S1-6. The list is in docs/norms.md. */
public record RuleId(String text) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*-\\d+");

    public RuleId {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the name of a rule: " + text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
