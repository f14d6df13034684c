package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;
import xiangyi.shared.Count;
import xiangyi.shared.Exactness;

/** Figures of activities: how often, with how many deputies, what was found and what was counted. */
final class ActivityFigures {

    private static final String HELD = "activities.held";
    private static final String FINDING = "activities.finding";
    private static final Pattern ABOVE = Pattern.compile(text("reports.above"));

    private ActivityFigures() {}

    static List<Fact> held(YearFacts register, String kind) {
        return register.remember("held", ActivityFigures::byKind).getOrDefault(kind, List.of());
    }

    private static Map<String, List<Fact>> byKind(YearFacts register) {
        return register.of(HELD).stream().collect(Collectors.groupingBy(fact -> String.valueOf(fact.text(Told.KIND))));
    }

    /** Those that the township held itself. */
    static List<Fact> own(YearFacts register, String kind) {
        return held(register, kind).stream()
                .filter(activity -> !isOfAbove(activity))
                .toList();
    }

    /** Those of a congress above, at which the township's deputies took part. */
    static List<Fact> joined(YearFacts register, String kind) {
        return held(register, kind).stream().filter(ActivityFigures::isOfAbove).toList();
    }

    private static boolean isOfAbove(Fact activity) {
        return activity.list(Told.PARTNERS).stream()
                .anyMatch(partner -> "ORGANISES".equals(partner.get(Told.ROLE))
                        && ABOVE.matcher(String.valueOf(partner.get(Told.NAME))).find());
    }

    static Figure times(String kind) {
        return times("held", own(kind)).about(kind).called(text("reports.activity." + kind));
    }

    static Figure timesJoined(String kind) {
        return times("joined", register -> joined(register, kind))
                .about(kind)
                .called(text("reports.figure.joinedIn", text("reports.activity." + kind)));
    }

    /** An old register may keep several in one row, with how many times. */
    private static Figure times(String name, Function<YearFacts, List<Fact>> held) {
        return Figure.of(
                name,
                Unit.TIMES,
                register -> held.apply(register).isEmpty()
                        ? register.count("activities", List.of())
                        : Evidence.sum(held.apply(register), ActivityFigures::timesOf));
    }

    private static Function<YearFacts, List<Fact>> own(String kind) {
        return register -> own(register, kind);
    }

    static Figure times(Fact activity) {
        return Figure.of("times", Unit.TIMES, register -> timesOf(activity)).about(activity.id());
    }

    private static Evidence timesOf(Fact activity) {
        var times = activity.number(Told.TIMES);
        return Evidence.of(BigDecimal.valueOf(times == null ? 1 : times), List.of(activity));
    }

    static Figure attendances(String kind) {
        return Figure.of(
                        "attendances",
                        Unit.ATTENDANCES,
                        register -> Evidence.sum(own(register, kind), activity -> number(activity, Told.DEPUTIES)))
                .about(kind)
                .called(text("reports.figure.attendancesOf", text("reports.activity." + kind)));
    }

    static Figure found(String kind) {
        return Figure.of(
                        "found",
                        Unit.ENTRIES,
                        register -> Evidence.sum(own(register, kind), activity -> findings(register, activity)))
                .about(kind)
                .called(text("reports.figure.foundBy", text("reports.activity." + kind)));
    }

    static Figure deputies(Fact activity) {
        return Figure.of("deputies", Unit.DEPUTIES, register -> number(activity, Told.DEPUTIES))
                .about(activity.id());
    }

    static Figure findings(Fact activity) {
        return Figure.of("findings", Unit.ENTRIES, register -> findings(register, activity))
                .about(activity.id());
    }

    private static Evidence findings(YearFacts register, Fact activity) {
        var found = foundBy(register, activity);
        return found.isEmpty() ? number(activity, Told.FINDINGS) : Evidence.count(found);
    }

    static List<Fact> foundBy(YearFacts register, Fact activity) {
        return register.at(activity.path(), FINDING).stream()
                .sorted(Comparator.comparing(finding -> Objects.requireNonNullElse(finding.number(Told.SERIAL), 0)))
                .toList();
    }

    /** What became of findings: handed over, answered at once, left to the deputy. */
    static Figure answered(Fact activity, String name, String answer) {
        return Figure.of(
                        name,
                        Unit.ENTRIES,
                        register -> Evidence.count(foundBy(register, activity).stream()
                                .filter(finding -> answer.equals(finding.text(Told.ANSWER)))
                                .toList()))
                .about(activity.id());
    }

    /** Those handed over that the unit has answered. */
    static Figure replied(Fact activity) {
        return Figure.of(
                        "opinionsReplied",
                        Unit.ENTRIES,
                        register -> Evidence.count(foundBy(register, activity).stream()
                                .filter(finding -> repliedSubjects(register)
                                        .contains(finding.id().toString()))
                                .toList()))
                .about(activity.id());
    }

    private static Set<String> repliedSubjects(YearFacts register) {
        return register.remember(
                "repliedSubjects",
                facts -> facts.untilNow("referrals.opinion.replied").stream()
                        .map(fact -> String.valueOf(fact.text(Told.SUBJECT)))
                        .collect(Collectors.toSet()));
    }

    static List<Fact> rechecked(YearFacts register, Fact lookBack) {
        return register.at(lookBack.path(), "activities.rechecked");
    }

    static Figure rechecked(Fact lookBack, String name, String... verdicts) {
        return Figure.of(
                        name,
                        Unit.ENTRIES,
                        register -> Evidence.count(rechecked(register, lookBack).stream()
                                .filter(fact -> verdicts.length == 0
                                        || Arrays.asList(verdicts).contains(Objects.toString(fact.text(Told.VERDICT))))
                                .toList()))
                .about(lookBack.id());
    }

    /** What an activity counted beside its deputies: each keeps its unit, and its 余 or 近. */
    static List<Figure> counters(Fact activity) {
        var figures = new ArrayList<Figure>();
        for (var counter : activity.list(Told.COUNTERS)) {
            var what = String.valueOf(counter.get(Told.WHAT));
            figures.add(Figure.of(
                            "counter",
                            unit(counter.get(Told.UNIT)),
                            register -> Evidence.of(
                                    count(counter.get(Told.NUMBER), counter.get(Told.EXACTNESS)), List.of(activity)))
                    .about(activity.id() + "-" + figures.size())
                    .called(what));
        }
        return figures;
    }

    /** The same, added up over all activities of the kinds where several counted it. */
    static List<Figure> counterTotals(YearFacts register, Set<String> kinds) {
        Map<String, List<Evidence>> parts = new LinkedHashMap<>();
        Map<String, Figure> first = new LinkedHashMap<>();
        kinds.stream()
                .flatMap(kind -> held(register, kind).stream())
                .flatMap(activity -> counters(activity).stream())
                .forEach(counter -> {
                    var key = counter.caption() + " " + counter.unit();
                    first.putIfAbsent(key, counter);
                    parts.computeIfAbsent(key, same -> new ArrayList<>())
                            .add(counter.query().apply(register));
                });
        return first.entrySet().stream()
                .filter(counter ->
                        parts.getOrDefault(counter.getKey(), List.of()).size() > 1)
                .map(counter -> total(counter.getValue(), parts.getOrDefault(counter.getKey(), List.of())))
                .toList();
    }

    private static Figure total(Figure counter, List<Evidence> parts) {
        var facts = parts.stream()
                .flatMap(part -> part.lines().stream())
                .map(Evidence.Line::fact)
                .toList();
        var value = parts.stream()
                .map(part -> Objects.requireNonNull(part.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var rough = parts.stream()
                .map(Evidence::exactness)
                .filter(exactness -> exactness != Exactness.EXACT)
                .findFirst()
                .orElse(Exactness.EXACT);
        return Figure.of(
                        "counterTotal",
                        counter.unit(),
                        register -> Evidence.of(value, facts).said(rough))
                .about(Objects.toString(counter.caption()) + "-"
                        + counter.unit().name().toLowerCase(java.util.Locale.ROOT))
                .called(Objects.toString(counter.caption()));
    }

    static Evidence number(Fact fact, String name) {
        return Evidence.of(count(fact.number(name), fact.text(Told.exactnessOf(name))), List.of(fact));
    }

    static @Nullable Count count(@Nullable Object number, @Nullable Object exactness) {
        return number instanceof Number value
                ? Count.of(value.intValue(), exactness == null ? null : Exactness.valueOf(exactness.toString()))
                : null;
    }

    private static Unit unit(@Nullable Object name) {
        return Unit.valueOf(String.valueOf(name));
    }
}
