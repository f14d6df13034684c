package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Chapter;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Numerals;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** Petitions (信访) and those who hear of troubles early; whoever petitioned is never named. */
@Component
@Order(6)
class ContactChapter implements Chapter {

    private static final int MOST_STORIES = 3;

    private static final Figure INFORMANTS =
            Figure.of("informants", Unit.DEPUTIES, register -> Evidence.count(register.goingOn("petitions.informant")));
    private static final Figure PETITIONS =
            Figure.of("petitions", Unit.ITEMS, register -> Evidence.count(register.of("petitions.received")));
    private static final Figure PEOPLE = Figure.of(
            "petitionPeople",
            Unit.PEOPLE,
            register -> Evidence.sum(
                    register.of("petitions.received"), petition -> ActivityFigures.number(petition, Told.PEOPLE)));
    private static final Figure SETTLED =
            Figure.of("petitionsSettled", Unit.ITEMS, register -> Evidence.count(register.of("petitions.settled")));

    @Override
    public String key() {
        return "contact";
    }

    @Override
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        var paragraphs = new ArrayList<Paragraph>();
        if (!register.goingOn("petitions.informant").isEmpty()) {
            paragraphs.add(Paragraph.of(register, "reports.contact.informants", List.of(INFORMANTS)));
        }
        if (!register.of("petitions.received").isEmpty()
                || !register.of("petitions.settled").isEmpty()) {
            paragraphs.add(counts(register, place));
        }
        register.of("petitions.settled").stream()
                .sorted(Comparator.comparing(
                        (Fact fact) -> -steps(register, fact).size()))
                .limit(MOST_STORIES)
                .map(settled -> story(register, settled))
                .forEach(paragraphs::add);
        return paragraphs;
    }

    /** 乡 or 镇, as the place is one. */
    private static String home(String place) {
        return text(place.endsWith(text("reports.town")) ? "reports.town" : "reports.township");
    }

    private static Paragraph counts(YearFacts register, String place) {
        return new Telling(register, "petitions")
                .say("reports.contact.petitions", List.of(PETITIONS))
                .sayAny("reports.contact.people", PEOPLE)
                .sayKnown("reports.contact.settled", SETTLED)
                .sayAny("reports.contact.village", settledAt("VILLAGE"))
                .sayAny("reports.contact.township", settledAt("TOWNSHIP"), home(place))
                .sayAny("reports.contact.above", settledAt("ABOVE"))
                .say("reports.stop")
                .paragraph();
    }

    private static Figure settledAt(String where) {
        return Figure.of(
                        "settledAt",
                        Unit.ITEMS,
                        register -> Evidence.count(register.of("petitions.settled").stream()
                                .filter(fact -> where.equals(fact.text(Told.WHERE)))
                                .toList()))
                .about(where)
                .called(text("reports.figure.settledAt." + where));
    }

    /** What it was about, how long it took, and how it ended. */
    private static Paragraph story(YearFacts register, Fact settled) {
        var steps = steps(register, settled);
        var telling = new Telling(register, "petition-" + settled.id())
                .say("reports.contact.story", Said.or(settled.text(Told.VILLAGE), ""), settled.title());
        register.at(settled.path(), "petitions.received").stream()
                .findFirst()
                .ifPresent(received -> telling.say("reports.contact.received", day(register, received)));
        if (!steps.isEmpty()) {
            telling.say(
                    "reports.contact.steps",
                    List.of(Figure.of("steps", Unit.TIMES, facts -> Evidence.count(steps))
                            .about(settled.id())));
        }
        var days = settled.number(Told.DAYS);
        if (days != null && days == 0) {
            telling.say("reports.contact.sameDay", List.of(days(settled)));
        } else {
            lasted(telling, settled);
            telling.say("reports.contact.ended", day(register, settled));
        }
        var outcome = settled.text(Told.OUTCOME);
        if (outcome != null && !outcome.isBlank()) {
            telling.stop().say("reports.contact.outcome", Said.unstopped(Said.cut(outcome)));
        }
        return telling.stop().paragraph();
    }

    private static String day(YearFacts register, Fact fact) {
        return register.period().contains(fact.happenedOn())
                ? Dates.monthDay(fact.happenedOn())
                : Dates.full(fact.happenedOn());
    }

    private static List<Fact> steps(YearFacts register, Fact settled) {
        return register.at(settled.path(), "petitions.step");
    }

    private static Figure days(Fact settled) {
        return Figure.of("days", Unit.DAYS, register -> ActivityFigures.number(settled, Told.DAYS))
                .about(settled.id());
    }

    /** 12天, 一个多月: how long, as people say it. */
    private static void lasted(Telling telling, Fact settled) {
        var days = settled.number(Told.DAYS);
        if (days == null) {
            return;
        }
        var months = days / 30;
        telling.say(
                days < 28
                        ? "reports.contact.days"
                        : days - months * 30 > 5 ? "reports.contact.moreThanMonths" : "reports.contact.months",
                List.of(days(settled)),
                Numerals.counted(Math.max(1, months)));
    }
}
