package xiangyi.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.duties.Happened.What.*;
import static xiangyi.duties.Standing.Status.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xiangyi.Cases;
import xiangyi.duties.Happened.What;
import xiangyi.duties.SuggestionsAreAnswered.Clock;
import xiangyi.facts.Period;
import xiangyi.shared.Area;

/** How each duty judges what happened. */
class StandingsTest {

    static final Area AREA = new Area("110101201");
    static final Period YEAR = Period.year(2025);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @Test
    void aCongressThatMetInItsYearIsMet() {
        assertThat(congress(day(11, 24), at(CONGRESS, day(4, 21)))).isEqualTo(MET);
        assertThat(congress(day(11, 24), entered(CONGRESS, day(4, 21), LocalDate.of(2026, 1, 5))))
                .isEqualTo(MET_LATE);
    }

    @Test
    void aCongressThatHasNotMetIsDueArrangedMissedOrNotRecorded() {
        var after = LocalDate.of(2026, 1, 5);
        assertThat(congress(day(11, 24))).isEqualTo(DUE);
        assertThat(congress(day(11, 24), at(PLANNED_CONGRESS, day(12, 20)))).isEqualTo(ARRANGED);
        assertThat(congress(day(12, 24), at(PLANNED_CONGRESS, day(12, 20)))).isEqualTo(DUE);
        assertThat(congress(after)).isEqualTo(NOT_RECORDED);
        assertThat(congress(after, at(KEPT, LocalDate.of(2024, 8, 1)))).isEqualTo(MISSED);
        assertThat(congress(after, at(KEPT, day(8, 1)))).isEqualTo(NOT_RECORDED);
    }

    @Test
    void theSecondSessionHasALocalDay() {
        var september = day(9, 30);
        var one = List.of(at(CONGRESS, day(3, 20)), at(KEPT, day(1, 1)));
        assertThat(CongressMeets.standing(one, 2, september, YEAR, day(11, 24)))
                .isEqualTo(Standing.missed(september, null));
        assertThat(CongressMeets.standing(one, 2, september, YEAR, day(9, 1)).status())
                .isEqualTo(DUE);
    }

    @Test
    void aPresidiumThatWaitedLongerThanThreeMonthsMissed() {
        var kept = at(KEPT, LocalDate.of(2024, 1, 1));
        var first = at(PRESIDIUM, day(1, 20));
        assertThat(presidium(day(4, 20), kept, first)).isEqualTo(DUE);
        assertThat(presidium(day(4, 21), kept, first)).isEqualTo(MISSED);
        assertThat(presidium(day(4, 21), first)).isEqualTo(NOT_RECORDED);
        assertThat(presidium(day(4, 1), kept, first, at(PLANNED_PRESIDIUM, day(4, 10))))
                .isEqualTo(ARRANGED);
        assertThat(presidium(day(4, 1))).isEqualTo(NOT_RECORDED);
    }

    @Test
    void aPresidiumThatMetEveryQuarterOfAPastYearIsMet() {
        var kept = at(KEPT, LocalDate.of(2024, 1, 1));
        var on = LocalDate.of(2026, 1, 10);
        assertThat(presidium(
                        on,
                        kept,
                        at(PRESIDIUM, day(1, 20)),
                        at(CONGRESS, day(4, 15)),
                        at(PRESIDIUM, day(7, 10)),
                        at(PRESIDIUM, day(10, 10))))
                .isEqualTo(MET);
        assertThat(presidium(
                        on,
                        kept,
                        at(PRESIDIUM, day(1, 20)),
                        at(CONGRESS, day(4, 15)),
                        entered(PRESIDIUM, day(7, 10), day(9, 1)),
                        at(PRESIDIUM, day(10, 10))))
                .isEqualTo(MET_LATE);
    }

    @Test
    void anAnswerIsMetDueMissedOrEnteredLate() {
        var due = day(7, 25);
        assertThat(answer(due, null, null, day(7, 25))).isEqualTo(DUE);
        assertThat(answer(due, null, null, day(7, 26))).isEqualTo(MISSED);
        assertThat(answer(due, day(7, 25), day(7, 25), LAST)).isEqualTo(MET);
        assertThat(answer(due, day(7, 26), day(7, 26), LAST)).isEqualTo(MISSED);
        assertThat(answer(due, day(7, 20), day(9, 1), LAST)).isEqualTo(MET_LATE);
    }

    @Test
    void whereNoRegisterWasKeptNoAnswerIsNotRecorded() {
        var after = new Clock(AREA, day(7, 25), null, null, "/x", day(8, 1), List.of());
        var never = new Clock(AREA, day(7, 25), null, null, "/x", null, List.of());
        var none = new Clock(AREA, null, null, null, null, day(1, 1), List.of());
        assertThat(SuggestionsAreAnswered.standing(after, LAST).status()).isEqualTo(NOT_RECORDED);
        assertThat(SuggestionsAreAnswered.standing(never, LAST).status()).isEqualTo(NOT_RECORDED);
        assertThat(SuggestionsAreAnswered.standing(none, LAST).status()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aYearReportedAsEmptyIsAYearWithoutACongress() {
        var after = LocalDate.of(2026, 1, 5);
        var three = List.of(empty(3), empty(6), empty(9));
        assertThat(congress(after, three.toArray(Happened[]::new))).isEqualTo(NOT_RECORDED);
        assertThat(congress(after, empty(3), empty(6), empty(9), empty(12))).isEqualTo(MISSED);
        assertThat(congress(after, empty(3), at(KEPT, day(4, 1)))).isEqualTo(MISSED);
        assertThat(congress(day(11, 24), empty(3))).isEqualTo(DUE);
        assertThat(congress(day(11, 24), empty(3), at(PLANNED_CONGRESS, day(12, 20))))
                .isEqualTo(ARRANGED);
        assertThat(congress(day(11, 24), empty(3), at(CONGRESS, day(4, 21)))).isEqualTo(MET);
        assertThat(congress(day(11, 24), empty(3), entered(CONGRESS, day(4, 21), after)))
                .isEqualTo(MET_LATE);
    }

    @Test
    void aPresidiumGapInQuartersReportedAsEmptyIsMissed() {
        assertThat(presidium(day(7, 2), empty(3))).isEqualTo(NOT_RECORDED);
        assertThat(presidium(day(7, 2), empty(3), empty(6))).isEqualTo(MISSED);
        assertThat(presidium(day(4, 1), empty(3))).isEqualTo(DUE);
        assertThat(presidium(day(4, 1), empty(3), at(PLANNED_PRESIDIUM, day(4, 1))))
                .isEqualTo(ARRANGED);
        assertThat(presidium(day(7, 2), at(PRESIDIUM, day(1, 20)), empty(6))).isEqualTo(NOT_RECORDED);
        assertThat(presidium(day(7, 2), at(KEPT, day(1, 15)), at(PRESIDIUM, day(1, 20))))
                .isEqualTo(MISSED);
    }

    @Test
    void anAnswerDueInAQuarterReportedAsEmptyDidNotCome() {
        var third = new Clock(AREA, day(7, 25), null, null, "/x", null, List.of(day(9, 30)));
        var second = new Clock(AREA, day(7, 25), null, null, "/x", null, List.of(day(6, 30)));
        assertThat(SuggestionsAreAnswered.standing(third, LAST).status()).isEqualTo(MISSED);
        assertThat(SuggestionsAreAnswered.standing(second, LAST).status()).isEqualTo(NOT_RECORDED);
        assertThat(SuggestionsAreAnswered.standing(third, day(7, 25)).status()).isEqualTo(DUE);
    }

    private static Happened empty(int month) {
        return at(NOTHING, LocalDate.of(2025, month, 1).plusMonths(1).minusDays(1));
    }

    /** Day by day: missed when on some day of the year, before that day, no meeting lay within three months. */
    @Test
    void theGapIsCountedAsOnTheFingers() {
        Cases.check(500, some -> {
            var lines = new ArrayList<Happened>();
            lines.add(at(KEPT, LocalDate.of(2024, 1, 1)));
            for (var left = some.number(0, 6); left > 0; left--) {
                lines.add(at(PRESIDIUM, some.date(LocalDate.of(2024, 10, 1), LAST)));
            }
            lines.sort(Comparator.comparing(Happened::on));
            var on = some.date(day(1, 1), LocalDate.of(2026, 2, 28));
            var missed = presidium(on, lines.toArray(Happened[]::new)) == MISSED;
            assertThat(missed).as(lines + " on " + on).isEqualTo(slowly(lines, on));
        });
    }

    private static boolean slowly(List<Happened> lines, LocalDate on) {
        var deadline = YEAR.from().plusMonths(3);
        for (var day = LocalDate.of(2024, 10, 1); day.isBefore(on); day = day.plusDays(1)) {
            for (var line : lines) {
                if (line.what() == PRESIDIUM && line.on().equals(day)) deadline = day.plusMonths(3);
            }
            if (day.isBefore(YEAR.from())) continue;
            if (!day.isBefore(deadline) && !deadline.isAfter(YEAR.until())) {
                return true;
            }
        }
        return false;
    }

    private static Standing.Status congress(LocalDate on, Happened... lines) {
        return CongressMeets.standing(List.of(lines), 1, LAST, YEAR, on).status();
    }

    private static Standing.Status presidium(LocalDate on, Happened... lines) {
        var sorted =
                Arrays.stream(lines).sorted(Comparator.comparing(Happened::on)).toList();
        return PresidiumKeepsMeeting.standing(sorted, 3, YEAR, on).status();
    }

    private static Standing.Status answer(
            LocalDate due, @Nullable LocalDate replied, @Nullable LocalDate recorded, LocalDate on) {
        return SuggestionsAreAnswered.standing(new Clock(AREA, due, replied, recorded, "/x", day(1, 1), List.of()), on)
                .status();
    }

    private static Happened at(What what, LocalDate on) {
        return entered(what, on, on);
    }

    private static Happened entered(What what, LocalDate on, LocalDate recordedOn) {
        return new Happened(AREA, what, on, recordedOn, "/sessions/1");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
