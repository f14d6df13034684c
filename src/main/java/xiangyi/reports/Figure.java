package xiangyi.reports;

import java.util.function.Function;

/**
 * A number that can be asked for by name: what it counts, how exactly it is said, and the query over facts.
 *
 * @param name the last part of its keys reports.figure.… and reports.how.…
 * @param subject what it is about where a report asks it more than once, else empty
 */
public record Figure(String name, String subject, Unit unit, Exactness exactness, Function<Register, Evidence> query) {

    static Figure exact(String name, Unit unit, Function<Register, Evidence> query) {
        return new Figure(name, "", unit, Exactness.EXACT, query);
    }

    /** The same about one thing of several, such as a session. */
    Figure about(String subject) {
        return new Figure(name, subject, unit, exactness, query);
    }

    /** By which a page opens it. */
    public String id() {
        return subject.isEmpty() ? name : name + "-" + subject;
    }

    Counted in(Register register) {
        return new Counted(this, query.apply(register));
    }
}
