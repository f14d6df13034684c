package xiangyi.reports.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Fact;
import xiangyi.facts.Period;
import xiangyi.reports.Chapter;
import xiangyi.reports.Paragraph;
import xiangyi.reports.YearFacts;
import xiangyi.shared.Area;

/** Facts as rooms publish them, made by hand. */
final class HandMade {

    static final Area AREA = new Area("990101201");
    static final int YEAR = 2025;

    private final List<Fact> facts = new ArrayList<>();

    static Map<String, Object> numbers(Object... namesAndValues) {
        var numbers = new HashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            numbers.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return numbers;
    }

    Fact add(String kind, String path, String title, LocalDate on, LocalDate until, Object... numbers) {
        var fact = new Fact(
                UUID.randomUUID(), AREA, on, until, kind, path, title, null, null, Instant.EPOCH, numbers(numbers));
        facts.add(fact);
        return fact;
    }

    /** With a unit or somebody else whom it names, or null. */
    Fact with(String kind, String path, String title, LocalDate on, @Nullable String unit, Map<String, Object> told) {
        var fact = new Fact(UUID.randomUUID(), AREA, on, null, kind, path, title, unit, null, Instant.EPOCH, told);
        facts.add(fact);
        return fact;
    }

    /** What was done with the same thing. */
    void same(Fact fact, String kind, LocalDate on) {
        facts.add(new Fact(
                fact.id(), AREA, on, null, kind, fact.path(), fact.title(), null, null, Instant.EPOCH, numbers()));
    }

    /** An activity of a kind. */
    Fact held(String kind, String title, LocalDate on, Object... numbers) {
        var all = numbers(numbers);
        all.put("kind", kind);
        all.putIfAbsent("times", 1);
        var fact = new Fact(
                UUID.randomUUID(),
                AREA,
                on,
                null,
                "activities.held",
                "/activities/" + title,
                title,
                null,
                null,
                Instant.EPOCH,
                all);
        facts.add(fact);
        return fact;
    }

    Fact found(Fact activity, String text, String answer) {
        return add(
                "activities.finding",
                activity.path(),
                text,
                activity.happenedOn(),
                null,
                "activity",
                activity.id().toString(),
                "answer",
                answer);
    }

    YearFacts register() {
        return register(Period.year(YEAR), LocalDate.of(YEAR + 1, 1, 5));
    }

    YearFacts register(Period period, LocalDate on) {
        return new YearFacts(facts, period, on);
    }

    String told(Chapter chapter) {
        return chapter.paragraphs(register(), "烽火乡").stream()
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }
}
