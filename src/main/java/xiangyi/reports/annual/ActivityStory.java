package xiangyi.reports.annual;

import static xiangyi.reports.annual.ActivityFigures.answered;
import static xiangyi.reports.annual.ActivityFigures.rechecked;
import static xiangyi.shared.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import xiangyi.calendar.Dates;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Register;
import xiangyi.reports.Telling;

/** Tells one activity: when, what, with whom, what was found, and what became of it. */
final class ActivityStory {

    /** More of a kind are not told one by one; their figures open them all. */
    private static final int MANY = 8;

    private final Register register;
    private final Fact activity;
    private final Telling telling;

    private ActivityStory(Register register, Fact activity) {
        this.register = register;
        this.activity = activity;
        telling = new Telling(register, "activity-" + activity.id());
    }

    /** How often each kind was held, in one paragraph, and then one by one unless there were very many. */
    static List<Paragraph> of(Register register, String key, List<String> kinds) {
        var held = kinds.stream()
                .filter(kind -> !ActivityFigures.held(register, kind).isEmpty())
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(lead(register, key, held));
        held.stream()
                .map(kind -> ActivityFigures.held(register, kind))
                .filter(activities -> activities.size() <= MANY)
                .flatMap(List::stream)
                .map(activity -> new ActivityStory(register, activity).told())
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private static Paragraph lead(Register register, String key, List<String> kinds) {
        var telling = new Telling(register, key)
                .say(register.period().isYear() ? "reports.lead.year" : "reports.lead.period");
        var next = "";
        for (var kind : kinds) {
            var name = text("reports.activity." + kind);
            if (!ActivityFigures.own(register, kind).isEmpty()) {
                telling.words(next)
                        .say("reports.lead.held", List.of(ActivityFigures.times(kind)), name)
                        .sayAny("reports.lead.attendances", ActivityFigures.attendances(kind))
                        .sayAny("reports.lead.found", ActivityFigures.found(kind));
                next = text("reports.lead.next");
            }
            if (!ActivityFigures.joined(register, kind).isEmpty()) {
                telling.words(next).say("reports.lead.joined", List.of(ActivityFigures.timesJoined(kind)), name);
                next = text("reports.lead.next");
            }
        }
        return telling.say("reports.stop").paragraph();
    }

    private Paragraph told() {
        telling.say("reports.act.open", Said.when(activity), Said.doing(activity.title()));
        partners("CHECKS", "reports.act.with");
        partners("ORGANISES", "reports.act.organised");
        partners("CHECKED", "reports.act.checked");
        said(Told.LAW, "reports.act.law");
        said(Told.CONSTITUENCY, "reports.act.constituency");
        telling.sayKnown("reports.act.deputies", ActivityFigures.deputies(activity));
        partners("TAKES_PART", "reports.act.joined");
        ActivityFigures.counters(activity)
                .forEach(counter ->
                        telling.say("reports.act.counter", List.of(counter), Objects.toString(counter.caption())));
        findings();
        new AppraisalStory(register, activity).tell(telling);
        lookBack();
        register.at(activity.path(), "activities.told").stream()
                .findFirst()
                .ifPresent(told -> telling.say("reports.act.told", Dates.monthDay(told.happenedOn())));
        return telling.say("reports.stop").paragraph();
    }

    private void said(String name, String piece) {
        var said = activity.text(name);
        if (said != null && !said.isBlank()) {
            telling.say(piece, name.equals(Told.LAW) ? Said.laws(said) : said);
        }
    }

    private void partners(String role, String piece) {
        var names = activity.list(Told.PARTNERS).stream()
                .filter(partner -> role.equals(partner.get(Told.ROLE)))
                .map(partner -> {
                    var people = ActivityFigures.count(partner.get(Told.NUMBER), partner.get(Told.EXACTNESS));
                    var name = String.valueOf(partner.get(Told.NAME));
                    return people == null ? name : text("reports.act.people", name, people.words());
                })
                .collect(Collectors.joining(text("reports.and")));
        if (!names.isEmpty()) {
            telling.say(piece, names);
        }
    }

    private void findings() {
        var figure = ActivityFigures.findings(activity);
        if (!figure.query().apply(register).isSome()) {
            return;
        }
        var found = ActivityFigures.foundBy(register, activity);
        telling.say("reports.act.findings", List.of(figure));
        if (!found.isEmpty()) {
            telling.say(found.size() > 5 ? "reports.act.suchAs" : "reports.act.namely", Said.quoted(found));
        }
        telling.sayAny(
                        "CONSULTATION".equals(activity.text(Told.KIND)) ? "reports.act.lists" : "reports.act.handedOver",
                        answered(activity, "opinionsHandedOver", "HANDED_OVER"))
                .sayAny("reports.act.replied", ActivityFigures.replied(activity))
                .sayAny("reports.act.onTheSpot", answered(activity, "onTheSpot", "ON_THE_SPOT"))
                .sayAny("reports.act.byDeputy", answered(activity, "byDeputy", "BY_DEPUTY"));
    }

    private void lookBack() {
        if (ActivityFigures.rechecked(register, activity).isEmpty()) {
            return;
        }
        telling.say("reports.act.rechecked", List.of(rechecked(activity, "rechecked")))
                .sayAny("reports.act.done", rechecked(activity, "recheckedDone", "DONE"))
                .sayAny("reports.act.partly", rechecked(activity, "recheckedPartly", "PARTLY"))
                .sayAny("reports.act.notDone", rechecked(activity, "recheckedNot", "NOT", "NOT_DONE"));
    }

    /** What several activities counted alike, added up. */
    static List<Paragraph> totals(Register register, java.util.Set<String> kinds) {
        List<Figure> totals = ActivityFigures.counterTotals(register, kinds);
        if (totals.isEmpty()) {
            return List.of();
        }
        var telling = new Telling(register, "counters").say("reports.counters.all");
        for (var i = 0; i < totals.size(); i++) {
            telling.words(i == 0 ? "" : text("reports.lead.next"))
                    .say(
                            "reports.counters.one",
                            List.of(totals.get(i)),
                            Objects.toString(totals.get(i).caption()));
        }
        return List.of(telling.say("reports.stop").paragraph());
    }
}
