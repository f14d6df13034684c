package xiangyi.reports.annual;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** Figures of sessions and motions. Those of one session take its fact. */
final class SessionFigures {

    private static final String CONGRESS = "sessions.congress";

    private SessionFigures() {}

    static Figure expected(Fact session) {
        return Figure.of("expected", Unit.DEPUTIES, register -> people(session, Told.EXPECTED));
    }

    static Figure present(Fact session) {
        return Figure.of("present", Unit.DEPUTIES, register -> people(session, Told.PRESENT));
    }

    /** One decimal, half up; not recorded where either number is not. */
    static Figure attendance(Fact session) {
        return Figure.of("attendance", Unit.PERCENT, register -> {
            var expected = session.number(Told.EXPECTED);
            var present = session.number(Told.PRESENT);
            if (expected == null || present == null || expected == 0) {
                return Evidence.NONE;
            }
            return Shares.of(BigDecimal.valueOf(present), BigDecimal.valueOf(expected), List.of(session));
        });
    }

    /** How many voted so on a resolution. */
    static Figure vote(Fact resolution, String name, String told) {
        return Figure.of(name, Unit.VOTES, register -> people(resolution, told)).about(resolution.id());
    }

    static Figure reports(Fact session) {
        return ofSession("reports", "sessions.report", Unit.PIECES, session);
    }

    static Figure resolutions(Fact session) {
        return ofSession("resolutions", "sessions.resolution", Unit.SUBJECTS, session);
    }

    static final Figure PRESIDIUM = Figure.of(
            "presidium", Unit.TIMES, register -> register.count("sessions", register.of("sessions.presidium")));

    static final Figure MOTIONS = Figure.of("motions", Unit.ITEMS, counted("motions", "motions.received"));
    static final Figure LISTED = decided("listed");
    static final Figure CONVERTED = decided("converted");

    static List<Fact> congresses(YearFacts register) {
        return register.of(CONGRESS);
    }

    /** Sessions of the congress with too few deputies, which are none. */
    static List<Fact> inquorate(YearFacts register) {
        return register.of("sessions.inquorate").stream()
                .filter(session -> "CONGRESS".equals(session.text(Told.SORT)))
                .toList();
    }

    static Function<YearFacts, Evidence> counted(String room, String kind) {
        return register -> register.count(room, register.of(kind));
    }

    /** Of motions that are recorded it is known whether they were decided upon. */
    private static Figure decided(String how) {
        return Figure.of(
                how,
                Unit.ITEMS,
                register -> register.of("motions.received").isEmpty()
                        ? register.count("motions", register.of("motions." + how))
                        : Evidence.count(register.of("motions." + how)));
    }

    private static Evidence people(Fact session, String number) {
        var value = session.number(number);
        return value == null ? Evidence.NONE : Evidence.of(BigDecimal.valueOf(value), List.of(session));
    }

    /** Reports and resolutions stand on their session's page; a session without any has none recorded. */
    private static Figure ofSession(String name, String kind, Unit unit, Fact session) {
        return Figure.of(name, unit, register -> {
            var facts = register.at(session.path(), kind).stream()
                    .sorted(Comparator.comparing(fact -> Objects.requireNonNullElse(fact.number(Told.POSITION), 0)))
                    .toList();
            return facts.isEmpty() ? Evidence.NONE : Evidence.count(facts);
        });
    }
}
