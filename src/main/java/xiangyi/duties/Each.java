package xiangyi.duties;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Period;
import xiangyi.shared.Text;

/**
 * Everything owed is followed by so much done, by its day; the worst of them speaks for the township.
 *
 * @param due by when each
 * @param times how often each must be done; none where it is 0
 * @param allPeriod whether it is owed by the period and silence is judged over all of it, or belongs to the period in which
 *     it is due, and silence is judged on that day
 */
record Each(Function<Happened, LocalDate> due, ToIntFunction<Happened> times, boolean allPeriod) {

    /** More names than these are only counted. */
    private static final int MOST_NAMED = 3;

    /** One thing owed and how it stands. */
    private record Judged(@Nullable String title, Standing standing) {}

    /** Once each, within a time that begins when it fell to somebody. */
    static Each within(UnaryOperator<LocalDate> due) {
        return new Each(owed -> due.apply(owed.on()), owed -> 1, false);
    }

    /** So many times each, by the end of the period. */
    static Each inAll(int times, Period period) {
        return new Each(owed -> period.until(), owed -> times, true);
    }

    Standing of(TownshipRecord recorded, Period period, LocalDate on) {
        var judged = recorded.owed()
                .filter(owed -> times.applyAsInt(owed) > 0)
                .filter(owed -> allPeriod || period.contains(due.apply(owed)))
                .map(owed -> new Judged(owed.title(), one(owed, recorded, period, on)))
                .toList();
        var worst = judged.stream().map(Judged::standing).min(WORST_FIRST).orElse(null);
        if (worst == null) {
            return recorded.isKept(period, on) ? Standing.NOT_APPLICABLE : Standing.NOT_RECORDED;
        }
        return worst.isOpen() ? worst.saying(said(judged, worst.status())) : worst;
    }

    private Standing one(Happened owed, TownshipRecord recorded, Period period, LocalDate on) {
        var by = due.apply(owed);
        var wanted = times.applyAsInt(owed);
        var done = recorded.done(owed.whose(), on).toList();
        if (done.size() >= wanted) {
            var last = done.get(wanted - 1);
            return last.on().isAfter(by) ? Standing.missed(by, owed.path()) : Standing.met(last, by);
        }
        var planned = recorded.planned(on, by)
                .filter(line -> line.isWhose(owed.whose()))
                .findFirst();
        if (planned.isPresent()) {
            return Standing.arranged(planned.get());
        }
        if (!by.isBefore(on)) {
            return new Standing(Standing.Status.DUE, by, owed.path(), null);
        }
        return recorded.isKept(allPeriod ? period.from() : by, by) && !recorded.isUnclear(on)
                ? Standing.missed(by, owed.path())
                : new Standing(Standing.Status.NOT_RECORDED, null, owed.path(), null);
    }

    private static final Comparator<Standing> WORST_FIRST = Comparator.comparing(Standing::status)
            .thenComparing(Standing::on, Comparator.nullsLast(Comparator.naturalOrder()));

    private static @Nullable String said(List<Judged> judged, Standing.Status worst) {
        var titles = judged.stream()
                .filter(one -> one.standing().status() == worst)
                .map(Judged::title)
                .filter(Objects::nonNull)
                .map(Each::words)
                .distinct()
                .toList();
        if (titles.isEmpty()) {
            return null;
        }
        var named = titles.stream().limit(MOST_NAMED).collect(joining(Text.text("duties.said.and")));
        return titles.size() > MOST_NAMED
                ? Text.text("duties.said.more", named, String.valueOf(titles.size()))
                : Text.text("duties.said.those", named);
    }

    /** A stage before the bar has its own sentence, about what stands behind; a bar in somebody's title is only a bar. */
    private static String words(String title) {
        var bar = title.indexOf('|');
        var key = "duties.stage." + title.substring(0, Math.max(bar, 0));
        return bar > 0 && Text.has(key) ? Text.text(key, title.substring(bar + 1)) : title;
    }
}
