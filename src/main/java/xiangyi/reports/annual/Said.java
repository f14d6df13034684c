package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Span;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.shared.Editions;

/** How a report says when something was, what was done, and what things are called. */
final class Said {

    private static final int MOST_QUOTED = 5;
    private static final int MOST_DAYS = 4;
    private static final int LONG = 60;
    private static final Pattern COMMAS = Pattern.compile("[,，、;；]+");

    private Said() {}

    /** 9月下旬 where only that is known, else 4月25日 or 4月25日至28日. */
    static String when(Fact fact) {
        var from = fact.happenedOn();
        var until = fact.endedOn();
        var said = fact.text(Told.WHEN);
        if (said != null && !said.isBlank()) {
            return or(new Span(from, until, said).saidAs(), said);
        }
        return until.equals(from)
                ? Dates.monthDay(from)
                : text("reports.fromUntil", Dates.monthDay(from), Dates.monthDay(until));
    }

    /** 视察南岸码头 as it is; 南岸码头视察 is carried out. */
    static String doing(String title) {
        var begins = Pattern.compile("^(" + text("reports.verbs") + ")");
        return begins.matcher(title).find() ? title : text("reports.act.carryOut", title);
    }

    /** “…”“…”, no more than a few, long ones cut. */
    static String quoted(List<Fact> facts) {
        return facts.stream()
                .limit(MOST_QUOTED)
                .map(fact -> text("reports.said", shortened(fact.title())))
                .collect(Collectors.joining());
    }

    /** Without the full stop that the sentence around it sets. */
    static String unstopped(String words) {
        return words.strip().replaceAll("[。.；;，,]+$", "");
    }

    static String books(List<Fact> facts) {
        return titled(facts.stream().map(Fact::title));
    }

    /** 《代表法》《土地法》 from 代表法，《土地法》. */
    static String laws(String names) {
        return titled(split(names).stream());
    }

    static List<String> split(String names) {
        var unquoted = names.replaceAll("》\\s*《", "，").replaceAll("[《》]", "");
        return COMMAS.splitAsStream(unquoted)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String names(List<Fact> facts) {
        return facts.stream().map(Fact::title).distinct().collect(Collectors.joining(text("reports.and")));
    }

    /** 4月25日, or in how many batches and between which days where there were many. */
    static String days(List<LocalDate> all) {
        var days = new TreeMap<LocalDate, Long>(
                all.stream().collect(Collectors.groupingBy(day -> day, Collectors.counting())));
        if (days.isEmpty()) {
            return "";
        }
        return days.size() <= MOST_DAYS
                ? days.keySet().stream().map(Dates::monthDay).collect(Collectors.joining(text("reports.and")))
                : text(
                        "reports.annual.batches",
                        Dates.monthDay(days.firstKey()),
                        Dates.monthDay(days.lastKey()),
                        days.size());
    }

    static <T> String joined(List<T> things, Function<T, String> words) {
        return things.stream().map(words).collect(Collectors.joining(text("reports.and")));
    }

    static String or(@Nullable String known, String otherwise) {
        return known == null || known.isBlank() ? otherwise : Objects.requireNonNull(known);
    }

    /** An article as it was numbered on a day. */
    static String cited(String source, LocalDate day) {
        return Editions.cited(source, day);
    }

    /** A name that brings its own 《》 keeps them. */
    private static String titled(Stream<String> names) {
        return names.distinct()
                .map(name -> name.indexOf('《') >= 0 ? name : text("reports.quoted", name))
                .collect(Collectors.joining());
    }

    private static String shortened(String words) {
        return words.length() <= LONG ? words : words.substring(0, LONG) + "…";
    }
}
