package xiangyi.reports;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number that can be asked for by name: what it counts, and the query over facts.
 *
 * @param name the last part of its keys reports.figure.… and reports.how.…
 * @param subject what it is about where a report asks it more than once, else empty
 * @param caption what its page calls it where the name alone says too little, such as what a counter counted
 */
public record Figure(
        String name, String subject, @Nullable String caption, Unit unit, Function<YearFacts, Evidence> query) {

    public static Figure of(String name, Unit unit, Function<YearFacts, Evidence> query) {
        return new Figure(name, "", null, unit, query);
    }

    /** The same about one thing of several, such as a session. */
    public Figure about(Object subject) {
        return new Figure(name, subject.toString(), caption, unit, query);
    }

    public Figure called(String caption) {
        return new Figure(name, subject, caption, unit, query);
    }

    /** By which a page opens it. */
    public String id() {
        return subject.isEmpty() ? name : name + "-" + subject;
    }

    public Counted in(YearFacts register) {
        return new Counted(this, query.apply(register));
    }
}
