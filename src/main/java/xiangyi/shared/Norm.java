package xiangyi.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A rule of law or practice that guards one act. One class each; its sentence stands in messages/. */
public interface Norm<T> {

    /** What follows when the rule is broken. */
    enum Level {
        /** The act would be void or unlawful: a plan or a live act is refused. */
        VOID,
        /** A person is told, and may go on. */
        WARN,
        /** Only counted. */
        LOG
    }

    RuleId id();

    /** Where the rule is written, such as 《代表法》第五十一条. */
    String source();

    /** Why the act breaks the rule, or nothing. */
    Optional<Reason> breach(T act);

    /** How strictly it is meant there and then; local practice may differ. */
    default Level level(Area area, LocalDate on) {
        return Level.VOID;
    }

    /** The key of its sentence: {@code suggestions.norm.OneMatter} for {@code xiangyi.suggestions.norms.OneMatter}. */
    default String key() {
        var room = getClass().getPackageName().split("\\.")[1];
        return room + ".norm." + getClass().getSimpleName();
    }

    /** A reason that carries this rule's sentence and source. */
    default Reason reason(Object... values) {
        return Reason.of(key(), values).by(source());
    }

    /** Every rule of that level that is broken, not only the first; each cites the law as it read on that day. */
    static <T> List<Reason> breaches(Collection<? extends Norm<T>> norms, T act, Area area, LocalDate on, Level level) {
        return norms.stream()
                .filter(norm -> norm.level(area, on) == level)
                .flatMap(norm -> norm.breach(act).stream())
                .map(reason -> reason.asOf(on))
                .toList();
    }

    /** Refuses a plan or a live act with every rule that would make it void. */
    static <T> void requireAll(Collection<? extends Norm<T>> norms, T act, Area area, LocalDate on) {
        var broken = breaches(norms, act, area, on, Level.VOID);
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }
}
