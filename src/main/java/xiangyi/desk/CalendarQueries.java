package xiangyi.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import xiangyi.calendar.DueItem;
import xiangyi.facts.Fact;
import xiangyi.facts.FactCatalogue;
import xiangyi.facts.Period;
import xiangyi.facts.Told;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;
import xiangyi.shared.Text;

/**
 * A year as the rooms published it, month by month. A kind of fact appears when a sentence of this room names it:
 * desk.calendar.done.suggestions.received.
 */
@Component
public class CalendarQueries {

    /** More than so many of one kind in a month are one line. */
    private static final int SINGLY = 3;

    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::on)
            .thenComparing(CalendarEntry::sort)
            .thenComparing(CalendarEntry::title)
            .thenComparing(CalendarEntry::path);

    private final FactCatalogue facts;

    CalendarQueries(FactCatalogue facts) {
        this.facts = facts;
    }

    /**
     * All that belongs to the year.
     *
     * @param open what the rooms know to be due and not yet done
     */
    public List<CalendarEntry> year(Scope scope, Area area, int year, List<DueItem> open, LocalDate today) {
        var happened = facts.read(scope, area, Period.year(year));
        var entries = new ArrayList<CalendarEntry>();
        entries.addAll(done(happened));
        entries.addAll(planned(happened, today));
        entries.addAll(due(happened, open, area, year, today));
        return entries.stream().sorted(ORDER).toList();
    }

    private static List<CalendarEntry> done(List<Fact> facts) {
        record Pile(int month, String kind) {}
        var piles = new LinkedHashMap<Pile, List<Fact>>();
        facts.stream()
                .filter(fact -> Text.has(done(fact.kind())))
                .forEach(fact -> piles.computeIfAbsent(
                                new Pile(fact.happenedOn().getMonthValue(), fact.kind()), pile -> new ArrayList<>())
                        .add(fact));
        var entries = new ArrayList<CalendarEntry>();
        piles.forEach((pile, all) -> {
            if (all.size() <= SINGLY) {
                all.forEach(fact ->
                        entries.add(entry(CalendarEntry.Sort.DONE, CalendarEntry.State.DONE, fact, fact.happenedOn())));
            } else {
                var first = all.get(0);
                entries.add(new CalendarEntry(
                        CalendarEntry.Sort.DONE,
                        CalendarEntry.State.DONE,
                        first.happenedOn(),
                        Text.text("desk.month", pile.month()),
                        first.area(),
                        Text.text(done(pile.kind())),
                        Text.text(pile(pile.kind()), all.size()),
                        "/" + first.path().split("/", -1)[1],
                        all.size()));
            }
        });
        return entries;
    }

    private static List<CalendarEntry> planned(List<Fact> facts, LocalDate today) {
        return facts.stream()
                .filter(fact -> Text.has("desk.calendar.planned." + fact.kind()))
                .map(fact -> entry(
                        CalendarEntry.Sort.PLANNED,
                        fact.happenedOn().isBefore(today) ? CalendarEntry.State.LATE : CalendarEntry.State.OPEN,
                        fact,
                        fact.happenedOn()))
                .toList();
    }

    /** What is open as its room says, and what was promised or counted for a day of this year and is open no more. */
    private static List<CalendarEntry> due(List<Fact> facts, List<DueItem> open, Area area, int year, LocalDate today) {
        var entries = new ArrayList<CalendarEntry>();
        Set<String> waiting = new HashSet<>();
        open.stream().filter(item -> area.covers(item.area())).forEach(item -> {
            waiting.add(item.path());
            if (item.on().getYear() == year) {
                entries.add(new CalendarEntry(
                        CalendarEntry.Sort.DUE,
                        item.isLate(today) ? CalendarEntry.State.LATE : CalendarEntry.State.OPEN,
                        item.on(),
                        null,
                        item.area(),
                        Text.text(item.verbKey()),
                        item.title(),
                        item.path(),
                        1));
            }
        });
        Map<String, CalendarEntry> met = new LinkedHashMap<>();
        for (var fact : facts) {
            var due = fact.dueOn();
            if (due != null && due.getYear() == year && !due.isAfter(today) && !waiting.contains(fact.path())) {
                met.put(fact.path(), entry(CalendarEntry.Sort.DUE, CalendarEntry.State.DONE, fact, due));
            }
        }
        entries.addAll(met.values());
        return entries;
    }

    private static CalendarEntry entry(CalendarEntry.Sort sort, CalendarEntry.State state, Fact fact, LocalDate on) {
        var key = switch (sort) {
            case PLANNED -> "desk.calendar.planned." + fact.kind();
            case DONE -> done(fact.kind());
            case DUE -> "desk.calendar.due";
        };
        return new CalendarEntry(
                sort,
                state,
                on,
                sort == CalendarEntry.Sort.DUE ? null : fact.text(Told.WHEN),
                fact.area(),
                Text.text(key),
                Text.has("desk.calendar.title." + fact.kind())
                        ? Text.text("desk.calendar.title." + fact.kind(), said(fact, Told.TERM), said(fact, Told.ORDINAL))
                        : fact.title(),
                fact.path(),
                1);
    }

    private static String said(Fact fact, String number) {
        var said = fact.text(number);
        return said == null ? "" : said;
    }

    private static String pile(String kind) {
        var own = "desk.calendar.pile." + kind;
        return Text.has(own) ? own : "desk.calendar.pile";
    }

    private static String done(String kind) {
        return "desk.calendar.done." + kind;
    }
}
