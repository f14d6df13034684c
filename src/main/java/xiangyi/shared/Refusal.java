package xiangyi.shared;

import java.util.List;

/** A "no" that a person should read: one sentence per reason, all reasons at once. */
public class Refusal extends RuntimeException {

    private final transient List<Reason> reasons;

    public Refusal(String key, Object... values) {
        this(List.of(Reason.of(key, values)));
    }

    public Refusal(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    /** Refuses when anything at all is wrong. */
    public static void ifAny(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
