package xiangyi.shared;

/** The short name of a rule of law or practice, such as SESS-14 or S1-6. The list is in docs/norms.md. */
public record RuleId(String text) {

    public RuleId {
        if (!text.matches("[A-Z][A-Z0-9]*-\\d+")) {
            throw new IllegalArgumentException("Not the name of a rule: " + text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
