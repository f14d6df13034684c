package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;
import xiangyi.shared.Text;

/** How many deputies there were when the period ended, in which groups, and who came into office and left it. */
final class RosterStory {

    private static final Set<String> OFFICES = Set.of("CHAIR", "VICE_CHAIR", "HEAD", "DEPUTY_HEAD");
    private static final String TERM_ENDED = "TERM_ENDED";

    /** So many on one day are a new congress, and no by-election. */
    private static final int A_CONGRESS = 10;

    private RosterStory() {}

    static List<Paragraph> of(YearFacts register, String place) {
        var paragraphs = new ArrayList<Paragraph>();
        var serving = serving(register, "roster.mandate.began");
        if (!serving.isEmpty() && register.holdsMoreThan("roster")) {
            paragraphs.add(numbers(register, place, serving));
        }
        offices(register).stream().map(Telling::paragraph).forEach(paragraphs::add);
        return paragraphs;
    }

    private static Paragraph numbers(YearFacts register, String place, List<Fact> serving) {
        var groups = serving(register, "roster.group.began");
        return new Telling(register, "roster")
                .say("reports.own.roster", List.of(count("serving", Unit.DEPUTIES, serving)), place)
                .sayAny(
                        "reports.own.women",
                        count(
                                "women",
                                Unit.DEPUTIES,
                                serving.stream()
                                        .filter(mandate -> "FEMALE".equals(mandate.text(Told.SEX)))
                                        .toList()))
                .sayAny("reports.own.groups", count("groups", Unit.PIECES, groups))
                .stop()
                .paragraph();
    }

    private static Figure count(String name, Unit unit, List<Fact> facts) {
        return Figure.of(name, unit, register -> Evidence.count(facts));
    }

    /** Those who served on the last day. */
    private static List<Fact> serving(YearFacts register, String kind) {
        var last = last(register);
        return register.goingOn(kind).stream()
                .filter(fact -> fact.until() == null || fact.until().isAfter(last))
                .toList();
    }

    private static LocalDate last(YearFacts register) {
        var until = register.period().until();
        return register.on().isBefore(until) ? register.on() : until;
    }

    /** Into office, out of it, elected in between, and no deputy any more. */
    private static List<Telling> offices(YearFacts register) {
        var told = new ArrayList<Telling>();
        var began = new Telling(register, "officers");
        register.of("roster.post.began").stream()
                .filter(RosterStory::isAnOffice)
                .forEach(post -> began.say(
                                "reports.own.began", Said.when(post), post.title(), Said.or(post.text(Told.TITLE), ""))
                        .stop());
        register.of("roster.post.ended").stream()
                .filter(RosterStory::isAnOffice)
                .forEach(post -> began.say(
                                "reports.own.ended", Said.when(post), post.title(), Said.or(post.text(Told.TITLE), ""))
                        .stop());
        if (!began.isEmpty()) told.add(began);
        var changes = new Telling(register, "mandates");
        elected(register, changes);
        register.of("roster.mandate.ended").stream()
                .filter(end -> !TERM_ENDED.equals(end.text(Told.REASON)))
                .filter(end -> has(end.text(Told.REASON)))
                .forEach(end -> changes.say(
                                "reports.own.left",
                                Said.when(end),
                                end.title(),
                                text("reports.left." + end.text(Told.REASON)))
                        .stop());
        if (!changes.isEmpty()) told.add(changes);
        return told;
    }

    private static void elected(YearFacts register, Telling changes) {
        var byDay = register.of("roster.mandate.began").stream().collect(Collectors.groupingBy(Fact::happenedOn));
        var elected = byDay.values().stream()
                .filter(ofADay -> ofADay.size() < A_CONGRESS)
                .flatMap(List::stream)
                .toList();
        if (!elected.isEmpty() && !register.goingOn("roster.mandate.began").equals(elected)) {
            changes.say(
                            "reports.own.elected",
                            List.of(count("byElected", Unit.DEPUTIES, elected)),
                            Said.listed(elected.stream().map(Fact::title).toList(), text("reports.and"))
                                    .andMore())
                    .stop();
        }
    }

    private static boolean has(@Nullable String reason) {
        return reason != null && Text.has("reports.left." + reason);
    }

    private static boolean isAnOffice(Fact post) {
        return OFFICES.contains(String.valueOf(post.text(Told.POST))) && post.text(Told.TITLE) != null;
    }
}
