package xiangyi.duties;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.facts.Fact;
import xiangyi.facts.Period;
import xiangyi.facts.ReckonedFacts;
import xiangyi.facts.Told;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;
import xiangyi.shared.Text;

/** Tells other readers which registers are complete, and which duties were missed and met where these let us judge. */
@Component
class DutyFacts implements ReckonedFacts {

    /** Duties of longer ago than this are not judged any more. */
    private static final int MOST_YEARS = 20;

    private final Board board;
    private final KeptQueries kept;
    private final Workdays workdays;

    DutyFacts(Board board, KeptQueries kept, Workdays workdays) {
        this.board = board;
        this.kept = kept;
        this.workdays = workdays;
    }

    /**
     * Duties are judged by the year, and told where their day lies in the period: half a year owes no whole year's work.
     * They are judged as things stood when the period ended, so that nothing of later turns them.
     */
    @Override
    public List<Fact> facts(Scope scope, Area area, Period period, LocalDate on) {
        var ended = period.until().plusDays(1);
        var asAt = on.isBefore(ended) ? on : ended;
        return scope.area().covers(area)
                ? Stream.concat(
                                complete(scope, area, period, asAt),
                                IntStream.rangeClosed(
                                                Math.max(period.from().getYear(), on.getYear() - MOST_YEARS),
                                                Math.min(period.until().getYear(), on.getYear()))
                                        .mapToObj(Period::year)
                                        .flatMap(year -> board.of(area, year, asAt).entrySet().stream()
                                                .flatMap(duty ->
                                                        fact(duty.getKey(), duty.getValue(), area, year, period))))
                        .toList()
                : List.of();
    }

    /** The registers that answer for every day of the period: what they do not hold was not. */
    private Stream<Fact> complete(Scope scope, Area area, Period period, LocalDate asAt) {
        var last = asAt.minusDays(1);
        return last.isBefore(period.from())
                ? Stream.empty()
                : kept.all(scope).stream()
                        .filter(register -> register.area().equals(area))
                        .filter(register -> Quarters.isKept(register.since(), register.nothing(), period.from(), last))
                        .map(register -> new Fact(
                                UUID.nameUUIDFromBytes(
                                        (area.code() + register.register() + period).getBytes(StandardCharsets.UTF_8)),
                                area,
                                last,
                                null,
                                "duties.complete." + register.register(),
                                "/duties/registers",
                                Text.text("duties.register." + register.register()),
                                null,
                                null,
                                workdays.now(),
                                Map.of()));
    }

    private Stream<Fact> fact(Duty duty, Standing standing, Area area, Period year, Period period) {
        var day = standing.on();
        var isMissed = standing.status() == Standing.Status.MISSED;
        if (day == null || !period.contains(day) || !isMissed && !standing.isMet()) {
            return Stream.empty();
        }
        var id = duty.id().text();
        return Stream.of(new Fact(
                UUID.nameUUIDFromBytes(
                        (area.code() + id + year.from() + year.until()).getBytes(StandardCharsets.UTF_8)),
                area,
                day,
                null,
                isMissed ? "duties.missed" : "duties.met",
                Objects.requireNonNullElse(standing.path(), "/duties"),
                Text.text("duties.duty." + duty.id()),
                null,
                isMissed ? day : null,
                workdays.now(),
                Map.of(Told.DUTY, id, Told.TERM, Text.text("duties.term." + duty.id()), Told.SOURCE, duty.cited(day))));
    }
}
