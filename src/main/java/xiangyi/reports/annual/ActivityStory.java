package xiangyi.reports.annual;

import static xiangyi.reports.annual.ActivityFigures.answered;
import static xiangyi.reports.annual.ActivityFigures.rechecked;
import static xiangyi.shared.Text.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;
import xiangyi.shared.Text;

/**
 * Tells one activity: who did what and when, what was counted, what was found, and what became of it. Its first sentence is
 * chosen by how the {@link ActivityTitle} begins.
 */
final class ActivityStory {

    /** More of a kind are not told one by one; their figures open them all. */
    private static final int MANY = 8;

    private static final int MOST_IN_A_SENTENCE = 4;
    private static final Set<Unit> OCCASIONS = Set.of(Unit.TIMES, Unit.MEETINGS, Unit.BATCHES);

    private static final String OTHER = "OTHER";

    /** Where somebody goes at the head of the deputies; elsewhere somebody presides. */
    private static final Set<String> LED = Set.of("INSPECTION", "STUDY", "LAW_CHECK", "VISIT", "LOOK_BACK");

    private static final Pattern ATTENDED = ActivityTitle.beginning("reports.words.attended");

    private final YearFacts register;
    private final Fact activity;
    private final String kind;
    private final String title;
    private final ActivityTitle titled;
    private final Telling telling;

    private ActivityStory(YearFacts register, Fact activity) {
        this.register = register;
        this.activity = activity;
        kind = String.valueOf(activity.text(Told.KIND));
        title = Said.unstopped(activity.title());
        titled = new ActivityTitle(kind, title);
        telling = new Telling(register, "activity-" + activity.id());
    }

    /** How often each kind was held, in one paragraph, and then one by one unless there were very many. */
    static List<Paragraph> of(YearFacts register, String key, List<String> kinds) {
        var held = kinds.stream()
                .filter(kind -> !ActivityFigures.held(register, kind).isEmpty())
                .toList();
        var paragraphs = new ArrayList<Paragraph>();
        var lead = lead(register, key, held);
        if (!lead.isEmpty()) {
            paragraphs.add(lead.paragraph());
        }
        held.stream()
                .map(kind -> ActivityFigures.held(register, kind))
                .filter(activities -> activities.size() <= MANY)
                .flatMap(List::stream)
                .map(activity -> new ActivityStory(register, activity))
                .filter(ActivityStory::saysMoreThanItsKind)
                .map(ActivityStory::told)
                .forEach(paragraphs::add);
        return paragraphs;
    }

    /** Kinds of which only the number is known share a sentence. */
    private static Telling lead(YearFacts register, String key, List<String> kinds) {
        var telling = new Telling(register, key);
        var inSentence = 0;
        for (var kind : kinds) {
            if (kind.equals(OTHER) && ActivityFigures.held(register, kind).size() <= MANY) {
                continue;
            }
            if (!ActivityFigures.own(register, kind).isEmpty()) {
                var isDetailed = Stream.of(ActivityFigures.attendances(kind), ActivityFigures.found(kind))
                        .anyMatch(figure -> figure.query().apply(register).isSome());
                inSentence =
                        isDetailed ? next(register, telling, MOST_IN_A_SENTENCE) : next(register, telling, inSentence);
                telling.say("reports.lead.held", List.of(ActivityFigures.times(kind)), text("reports.does." + kind))
                        .sayAny("reports.lead.attendances", ActivityFigures.attendances(kind))
                        .sayAny("reports.lead.found", ActivityFigures.found(kind));
                inSentence = isDetailed ? MOST_IN_A_SENTENCE : inSentence;
            }
            if (!ActivityFigures.joined(register, kind).isEmpty()) {
                inSentence = next(register, telling, inSentence);
                telling.say(
                        "reports.lead.joined",
                        List.of(ActivityFigures.timesJoined(kind)),
                        text("reports.activity." + kind));
            }
        }
        return telling.stop();
    }

    /** Goes on in the sentence, or begins another one where it is full; says how many it then tells. */
    private static int next(YearFacts register, Telling telling, int inSentence) {
        if (telling.isEmpty()) {
            telling.say(register.period().isYear() ? "reports.lead.year" : "reports.lead.period");
            return 1;
        }
        if (inSentence < MOST_IN_A_SENTENCE) {
            telling.say("reports.act.next");
            return inSentence + 1;
        }
        telling.stop();
        return 1;
    }

    /** One that is called like its kind, over the whole period, is told by the figure of its kind. */
    private boolean saysMoreThanItsKind() {
        return !title.equals(text("reports.activity." + kind))
                || !when().isEmpty()
                || !ActivityFigures.counters(activity).isEmpty()
                || !partners("CHECKS", "CHECKED", "ORGANISES", "TAKES_PART").isEmpty()
                || ActivityFigures.findings(activity).query().apply(register).isSome();
    }

    private Paragraph told() {
        opening();
        counters(true);
        said(Told.LEAD, LED.contains(kind) ? "reports.act.lead" : "reports.act.chaired");
        telling.stop();
        sentence(Told.TOPIC, "reports.act.topic");
        if (!"TRAINING".equals(kind)) sentence(Told.LAW, "reports.act.law");
        sentence(Told.ROUTE, "reports.act.route");
        sentence(Told.SITES, "reports.act.sites");
        partners("CHECKED", "reports.act.checked");
        counters(false);
        telling.stop();
        var appraisal = new AppraisalStory(register, activity);
        appraisal.before(telling);
        findings();
        appraisal.after(telling);
        lookBack();
        register.at(activity.path(), "activities.told").stream()
                .findFirst()
                .ifPresent(told -> telling.say("reports.act.told", Dates.monthDay(told.happenedOn())));
        return telling.stop().paragraph();
    }

    /** Nothing where it went on the whole year, which the sentence before has said. */
    private String when() {
        var period = register.period();
        return !activity.happenedOn().isAfter(period.from())
                        && !activity.endedOn().isBefore(period.until())
                ? ""
                : Said.when(activity);
    }

    private void opening() {
        var when = when();
        telling.words(when.isEmpty() ? "" : text("reports.act.when", when));
        partners("CHECKS", "reports.act.with");
        said(Told.CONSTITUENCY, "reports.act.constituency");
        var deputies = ActivityFigures.deputies(activity);
        var areKnown = deputies.query().apply(register).isSome();
        if (titled.isDoneByDeputies()) {
            telling.say(areKnown ? "reports.act.organised.number" : "reports.act.organised.some", List.of(deputies));
            companions();
            telling.words(title);
        } else {
            telling.words(titled.named());
            if (areKnown) telling.say("reports.act.deputies", List.of(deputies));
            partners("TAKES_PART", "reports.act.joined");
        }
        partners("ORGANISES", "reports.act.by");
    }

    /** Those who go with the deputies, or are there when deputies do it. */
    private void companions() {
        for (var partner : partners("TAKES_PART")) {
            telling.words(text("reports.and"));
            people(partner);
        }
    }

    private void said(String name, String piece) {
        var said = activity.text(name);
        if (said != null && !said.isBlank() && !title.contains(said.strip())) {
            telling.say(piece, said.strip());
        }
    }

    private void sentence(String name, String piece) {
        var said = activity.text(name);
        if (said == null || said.isBlank() || title.contains(Said.unstopped(said))) {
            return;
        }
        telling.say(piece, name.equals(Told.LAW) ? Said.laws(said) : Said.unstopped(Said.cut(said)))
                .stop();
    }

    /** Somebody beside the deputies, with the number of people where it is known. */
    private record Partner(String name, @Nullable Figure people) {}

    private List<Partner> partners(String... roles) {
        var all = activity.list(Told.PARTNERS);
        BiFunction<Integer, String, Figure> people = (place, name) -> Figure.of(
                        "partner",
                        Unit.PEOPLE,
                        facts -> Evidence.of(
                                ActivityFigures.count(
                                        all.get(place).get(Told.NUMBER),
                                        all.get(place).get(Told.EXACTNESS)),
                                List.of(activity)))
                .about(activity.id() + "-" + place)
                .called(name);
        return IntStream.range(0, all.size())
                .filter(place -> List.of(roles).contains(all.get(place).get(Told.ROLE)))
                .mapToObj(place -> {
                    var name = String.valueOf(all.get(place).get(Told.NAME));
                    return new Partner(
                            name, all.get(place).get(Told.NUMBER) == null ? null : people.apply(place, name));
                })
                .toList();
    }

    /** Those of a role who are not in the title already. */
    private void partners(String role, String piece) {
        var partners = partners(role).stream()
                .filter(partner -> partner.people() != null || !title.contains(partner.name()))
                .toList();
        if (partners.isEmpty()) {
            return;
        }
        var around = text(piece, "\u0000").split("\u0000", -1);
        telling.words(around[0]);
        for (var i = 0; i < partners.size(); i++) {
            telling.words(i == 0 ? "" : text("reports.and"));
            people(partners.get(i));
        }
        telling.words(around[1]);
    }

    private void people(Partner partner) {
        telling.words(partner.name());
        if (partner.people() != null) telling.say("reports.act.people", List.of(partner.people()));
    }

    /** What counts those who came belongs to the first sentence; what was done there has its own. */
    private void counters(boolean attended) {
        var counters = ActivityFigures.counters(activity).stream()
                .filter(counter -> isAttendance(counter) == attended)
                .sorted(Comparator.comparing(counter -> !OCCASIONS.contains(counter.unit())))
                .toList();
        var times = ActivityFigures.times(activity);
        var saysTimes =
                attended && !BigDecimal.ONE.equals(times.query().apply(register).value());
        if (saysTimes) {
            telling.say("reports.act.altogether").say("reports.act.once", List.of(times));
        }
        for (var i = 0; i < counters.size(); i++) {
            var counter = counters.get(i);
            if (attended) {
                telling.words(text(i == 0 && !saysTimes ? "reports.act.altogether" : "reports.and"))
                        .say("reports.act.number", List.of(counter));
            } else {
                telling.words(i == 0 ? "" : text("reports.act.next"))
                        .say("reports.act.counter", List.of(counter), Objects.toString(counter.caption()));
            }
        }
    }

    private boolean isAttendance(Figure counter) {
        var what = Objects.toString(counter.caption());
        return ATTENDED.matcher(what).find() || title.contains(what);
    }

    private void findings() {
        var figure = ActivityFigures.findings(activity);
        if (!figure.query().apply(register).isSome()) {
            return;
        }
        var found = ActivityFigures.foundBy(register, activity);
        var who = "reports.act.findings." + kind;
        telling.say(Text.has(who) ? who : "reports.act.findings", List.of(figure));
        if (!found.isEmpty()) {
            var all = Said.quoted(found);
            telling.say(all.isWhole() ? "reports.act.namely" : "reports.act.suchAs", all.words());
        }
        telling.stop();
        var isFirst = true;
        for (var outcome : List.of(
                new Outcome("handedOver", answered(activity, "opinionsHandedOver", "HANDED_OVER")),
                new Outcome("replied", ActivityFigures.replied(activity)),
                new Outcome("onTheSpot", answered(activity, "onTheSpot", "ON_THE_SPOT")),
                new Outcome("byDeputy", answered(activity, "byDeputy", "BY_DEPUTY")))) {
            if (outcome.figure().query().apply(register).isSome()) {
                var piece = "CONSULTATION".equals(kind) && outcome.piece().equals("handedOver")
                        ? "reports.act.lists"
                        : "reports.act." + outcome.piece();
                var begins = piece.equals("reports.act.lists") ? "" : text("reports.act.opinions");
                telling.words(isFirst ? begins : text("reports.act.next")).say(piece, List.of(outcome.figure()));
                isFirst = false;
            }
        }
        telling.stop();
    }

    private record Outcome(String piece, Figure figure) {}

    private void lookBack() {
        if (ActivityFigures.rechecked(register, activity).isEmpty()) {
            return;
        }
        telling.say("reports.act.rechecked", List.of(rechecked(activity, "rechecked")))
                .sayAny("reports.act.done", rechecked(activity, "recheckedDone", "DONE"))
                .sayAny("reports.act.partly", rechecked(activity, "recheckedPartly", "PARTLY"))
                .sayAny("reports.act.notDone", rechecked(activity, "recheckedNot", "NOT", "NOT_DONE"))
                .stop();
    }

    /** What several activities counted alike, added up. */
    static List<Paragraph> totals(YearFacts register, Set<String> kinds) {
        List<Figure> totals = ActivityFigures.counterTotals(register, kinds);
        if (totals.isEmpty()) {
            return List.of();
        }
        var telling = new Telling(register, "counters").say("reports.counters.all");
        for (var i = 0; i < totals.size(); i++) {
            telling.words(i == 0 ? "" : text("reports.and"))
                    .say(
                            "reports.counters.one",
                            List.of(totals.get(i)),
                            Objects.toString(totals.get(i).caption()));
        }
        return List.of(telling.stop().paragraph());
    }
}
