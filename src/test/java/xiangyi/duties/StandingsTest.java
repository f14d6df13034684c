package xiangyi.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.duties.Happened.What.*;
import static xiangyi.duties.Standing.Status.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xiangyi.Cases;
import xiangyi.calendar.TimeLimit;
import xiangyi.duties.Happened.What;
import xiangyi.facts.Period;
import xiangyi.shared.Area;

/** How each duty judges what happened. */
class StandingsTest {

    static final Area AREA = new Area("110101201");
    static final Period YEAR = Period.year(2025);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    static final String REGISTER = "sessions";
    static final Each BY_ITS_DAY = Each.within(day -> day);

    @Test
    void aCongressThatMetInItsYearIsMet() {
        assertThat(congress(day(11, 24), at(DONE, day(4, 21)))).isEqualTo(MET);
        assertThat(congress(day(11, 24), entered(DONE, day(4, 21), LocalDate.of(2026, 1, 5))))
                .isEqualTo(MET_LATE);
    }

    @Test
    void aCongressThatHasNotMetIsDueArrangedMissedOrNotRecorded() {
        var after = LocalDate.of(2026, 1, 5);
        assertThat(congress(day(11, 24))).isEqualTo(DUE);
        assertThat(congress(day(11, 24), at(PLANNED, day(12, 20)))).isEqualTo(ARRANGED);
        assertThat(congress(day(12, 24), at(PLANNED, day(12, 20)))).isEqualTo(DUE);
        assertThat(congress(after)).isEqualTo(NOT_RECORDED);
        assertThat(congress(after, at(KEPT, LocalDate.of(2024, 8, 1)))).isEqualTo(MISSED);
        assertThat(congress(after, at(KEPT, day(8, 1)))).isEqualTo(NOT_RECORDED);
    }

    @Test
    void theSecondSessionHasALocalDay() {
        var september = day(9, 30);
        var one = recorded(at(DONE, day(3, 20)), at(KEPT, day(1, 1)));
        var missed = new Times(2, september).of(one, YEAR, day(11, 24));
        assertThat(missed.status()).isEqualTo(MISSED);
        assertThat(missed.on()).isEqualTo(september);
        assertThat(missed.said()).contains("1次").contains("2次");
        assertThat(new Times(2, september).of(one, YEAR, day(9, 1)).status()).isEqualTo(DUE);
    }

    @Test
    void aPresidiumThatWaitedLongerThanThreeMonthsMissed() {
        var kept = at(KEPT, LocalDate.of(2024, 1, 1));
        var first = at(DONE, day(1, 20));
        assertThat(presidium(day(4, 20), kept, first)).isEqualTo(DUE);
        assertThat(presidium(day(4, 21), kept, first)).isEqualTo(MISSED);
        assertThat(presidium(day(4, 21), first)).isEqualTo(NOT_RECORDED);
        assertThat(presidium(day(4, 1), kept, first, at(PLANNED, day(4, 10)))).isEqualTo(ARRANGED);
        assertThat(presidium(day(4, 1))).isEqualTo(NOT_RECORDED);
    }

    @Test
    void aPresidiumThatMetEveryQuarterOfAPastYearIsMet() {
        var kept = at(KEPT, LocalDate.of(2024, 1, 1));
        var on = LocalDate.of(2026, 1, 10);
        assertThat(presidium(
                        on,
                        kept,
                        at(DONE, day(1, 20)),
                        at(DONE, day(4, 15)),
                        at(DONE, day(7, 10)),
                        at(DONE, day(10, 10))))
                .isEqualTo(MET);
        assertThat(presidium(
                        on,
                        kept,
                        at(DONE, day(1, 20)),
                        at(DONE, day(4, 15)),
                        entered(DONE, day(7, 10), day(9, 1)),
                        at(DONE, day(10, 10))))
                .isEqualTo(MET_LATE);
    }

    @Test
    void aMeetingOfALaterYearDoesNotTurnTheYearThatIsOver() {
        var kept = at(KEPT, LocalDate.of(2024, 1, 1));
        var later = LocalDate.of(2026, 6, 20);
        assertThat(presidium(later, at(DONE, later))).isEqualTo(NOT_RECORDED);
        assertThat(presidium(later, kept, at(DONE, later))).isEqualTo(MISSED);
        var quarterly = new Happened[] {
            kept,
            at(DONE, day(1, 20)),
            at(DONE, day(4, 15)),
            at(DONE, day(7, 10)),
            at(DONE, day(10, 10)),
            entered(DONE, LocalDate.of(2026, 1, 8), LocalDate.of(2026, 9, 1)),
            at(DONE, LocalDate.of(2026, 9, 20))
        };
        var standing = new Regularly(TimeLimit.months(3)).of(recorded(quarterly), YEAR, LocalDate.of(2026, 11, 24));
        assertThat(standing.status()).isEqualTo(MET);
        assertThat(standing.on()).isEqualTo(day(10, 10));
    }

    @Test
    void aGapThatEndsAfterTheYearIsNoneOfTheYear() {
        assertThat(new Regularly(TimeLimit.months(13))
                        .of(recorded(at(KEPT, LocalDate.of(2024, 1, 1))), YEAR, LocalDate.of(2026, 6, 1))
                        .status())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void anAnswerIsMetDueMissedOrEnteredLate() {
        var due = day(7, 25);
        var kept = at(KEPT, day(1, 1));
        assertThat(answer(due, day(7, 25), kept)).isEqualTo(DUE);
        assertThat(answer(due, day(7, 26), kept)).isEqualTo(MISSED);
        assertThat(answer(due, LAST, kept, done(day(7, 25), day(7, 25)))).isEqualTo(MET);
        assertThat(answer(due, LAST, kept, done(day(7, 26), day(7, 26)))).isEqualTo(MISSED);
        assertThat(answer(due, LAST, kept, done(day(7, 20), day(9, 1)))).isEqualTo(MET_LATE);
        assertThat(answer(due, day(7, 1), kept, done(day(7, 20), day(7, 20)))).isEqualTo(DUE);
    }

    @Test
    void whereNoRegisterWasKeptNoAnswerIsNotRecorded() {
        assertThat(answer(day(7, 25), LAST, at(KEPT, day(8, 1)))).isEqualTo(NOT_RECORDED);
        assertThat(answer(day(7, 25), LAST)).isEqualTo(NOT_RECORDED);
        assertThat(judge(BY_ITS_DAY, LAST, at(KEPT, day(1, 1)))).isEqualTo(NOT_APPLICABLE);
        assertThat(judge(BY_ITS_DAY, LAST)).isEqualTo(NOT_RECORDED);
    }

    @Test
    void anAnswerDueInAQuarterReportedAsEmptyDidNotCome() {
        assertThat(answer(day(7, 25), LAST, empty(9))).isEqualTo(MISSED);
        assertThat(answer(day(7, 25), LAST, empty(6))).isEqualTo(NOT_RECORDED);
        assertThat(answer(day(7, 25), day(7, 25), empty(9))).isEqualTo(DUE);
    }

    @Test
    void theWorstOfSeveralSpeaksAndNamesWhoIsMissing() {
        var lines = new Happened[] {
            at(KEPT, day(1, 1)),
            owed("第一组", day(1, 1)),
            owed("第二组", day(1, 1)),
            doneBy("第一组", day(5, 20)),
            doneBy("第一组", day(6, 20))
        };
        assertThat(judge(Each.inAll(1, YEAR), day(11, 24), lines)).isEqualTo(DUE);
        var after = Each.inAll(1, YEAR).of(recorded(lines), YEAR, LocalDate.of(2026, 1, 5));
        assertThat(after.status()).isEqualTo(MISSED);
        assertThat(after.said()).contains("第二组").doesNotContain("第一组");
        assertThat(judge(Each.inAll(2, YEAR), LocalDate.of(2026, 1, 5), owed("第一组", day(1, 1)), lines[3], lines[4]))
                .isEqualTo(MET);
    }

    @Test
    void aBarInATitleIsOnlyABar() {
        var lines = recorded(at(KEPT, day(1, 1)), owed("修路|修桥", day(3, 1)));
        assertThat(BY_ITS_DAY.of(lines, YEAR, LAST).said()).contains("修路|修桥");
    }

    @Test
    void whatIsPlannedForOneIsArrangedForThatOneOnly() {
        var plan = new Happened(AREA, PLANNED, "第二组", "活动", day(12, 10), day(11, 1), "activity:2");
        assertThat(judge(Each.inAll(1, YEAR), day(11, 24), owed("第二组", day(1, 1)), plan))
                .isEqualTo(ARRANGED);
        assertThat(judge(Each.inAll(1, YEAR), day(11, 24), owed("第二组", day(1, 1)), owed("第三组", day(1, 1)), plan))
                .isEqualTo(DUE);
    }

    @Test
    void whoMayHaveBeenAmongThemIsNotCalledMissing() {
        var nameless = new Happened(AREA, UNCLEAR, null, "小组活动", day(5, 20), day(5, 20), "activity:1");
        assertThat(judge(
                        Each.inAll(1, YEAR),
                        LocalDate.of(2026, 1, 5),
                        at(KEPT, day(1, 1)),
                        owed("第一组", day(1, 1)),
                        nameless))
                .isEqualTo(NOT_RECORDED);
    }

    @Test
    void whatNobodyWantsIsNotOwed() {
        var none = new Each(owed -> YEAR.until(), owed -> 0, true);
        assertThat(judge(none, LAST, at(KEPT, day(1, 1)), owed("视察", day(1, 1))))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void severalRegistersAnswerOnlyTogether() {
        var both = new TownshipRecord(List.of(at(KEPT, day(1, 1))), Set.of(REGISTER, "plans"));
        assertThat(both.isKept(YEAR.from(), LAST)).isFalse();
        var kept = new Happened(AREA, KEPT, "plans", null, day(1, 1), day(1, 1), "");
        assertThat(new TownshipRecord(List.of(at(KEPT, day(1, 1)), kept), Set.of(REGISTER, "plans"))
                        .isKept(YEAR.from(), LAST))
                .isTrue();
    }

    @Test
    void aRegisterAnswersFromTheEarliestDayThatIsKnown() {
        assertThat(recorded(at(KEPT, day(1, 1)), at(KEPT, day(8, 1))).isKept(YEAR.from(), LAST))
                .isTrue();
        var laterFirst = new TownshipRecord(List.of(at(KEPT, day(8, 1)), at(KEPT, day(1, 1))), Set.of(REGISTER));
        assertThat(laterFirst.isKept(YEAR.from(), LAST)).isTrue();
    }

    /** One owed thing after the other, day by day: done often enough by its day, planned, still time, or missed. */
    @Test
    void eachIsJudgedAsOnTheFingers() {
        Cases.check(500, some -> {
            var lines = new ArrayList<Happened>();
            lines.add(at(KEPT, day(1, 1)));
            for (var left = some.number(1, 4); left > 0; left--) {
                lines.add(owed("组" + left, some.date(day(1, 1), LAST)));
            }
            for (var left = some.number(0, 6); left > 0; left--) {
                lines.add(doneBy("组" + some.number(1, 4), some.date(day(1, 1), LAST)));
            }
            lines.sort(Comparator.comparing(Happened::on));
            var on = some.date(day(1, 1), LocalDate.of(2026, 2, 28));
            var months = some.number(0, 3);
            var each = Each.within(day -> day.plusMonths(months));
            assertThat(judge(each, on, lines.toArray(Happened[]::new)))
                    .as(lines + " on " + on)
                    .isEqualTo(slowly(lines, months, on));
        });
    }

    private static Standing.Status slowly(List<Happened> lines, int months, LocalDate on) {
        var worst = NOT_APPLICABLE;
        for (var owed : lines) {
            var by = owed.on().plusMonths(months);
            if (owed.what() != OWED || by.getYear() != 2025) {
                continue;
            }
            LocalDate first = null;
            for (var line : lines) {
                if (line.what() == DONE
                        && line.whose().equals(owed.whose())
                        && !line.on().isAfter(on)
                        && (first == null || line.on().isBefore(first))) {
                    first = line.on();
                }
            }
            var one = first == null ? (on.isAfter(by) ? MISSED : DUE) : first.isAfter(by) ? MISSED : MET;
            if (one.compareTo(worst) < 0) {
                worst = one;
            }
        }
        return worst;
    }

    @Test
    void aYearReportedAsEmptyIsAYearWithoutACongress() {
        var after = LocalDate.of(2026, 1, 5);
        var three = List.of(empty(3), empty(6), empty(9));
        assertThat(congress(after, three.toArray(Happened[]::new))).isEqualTo(NOT_RECORDED);
        assertThat(congress(after, empty(3), empty(6), empty(9), empty(12))).isEqualTo(MISSED);
        assertThat(congress(after, empty(3), at(KEPT, day(4, 1)))).isEqualTo(MISSED);
        assertThat(congress(day(11, 24), empty(3))).isEqualTo(DUE);
        assertThat(congress(day(11, 24), empty(3), at(PLANNED, day(12, 20)))).isEqualTo(ARRANGED);
        assertThat(congress(day(11, 24), empty(3), at(DONE, day(4, 21)))).isEqualTo(MET);
        assertThat(congress(day(11, 24), empty(3), entered(DONE, day(4, 21), after)))
                .isEqualTo(MET_LATE);
    }

    @Test
    void aPresidiumGapInQuartersReportedAsEmptyIsMissed() {
        assertThat(presidium(day(7, 2), empty(3))).isEqualTo(NOT_RECORDED);
        assertThat(presidium(day(7, 2), empty(3), empty(6))).isEqualTo(MISSED);
        assertThat(presidium(day(4, 1), empty(3))).isEqualTo(DUE);
        assertThat(presidium(day(4, 1), empty(3), at(PLANNED, day(4, 1)))).isEqualTo(ARRANGED);
        assertThat(presidium(day(7, 2), at(DONE, day(1, 20)), empty(6))).isEqualTo(NOT_RECORDED);
        assertThat(presidium(day(7, 2), at(KEPT, day(1, 15)), at(DONE, day(1, 20))))
                .isEqualTo(MISSED);
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
                lines.add(at(DONE, some.date(LocalDate.of(2024, 10, 1), LAST)));
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
                if (line.what() == DONE && line.on().equals(day)) deadline = day.plusMonths(3);
            }
            if (day.isBefore(YEAR.from())) continue;
            if (!day.isBefore(deadline) && !deadline.isAfter(YEAR.until())) {
                return true;
            }
        }
        return false;
    }

    private static Standing.Status congress(LocalDate on, Happened... lines) {
        return new Times(1, LAST).of(recorded(lines), YEAR, on).status();
    }

    private static Standing.Status presidium(LocalDate on, Happened... lines) {
        return new Regularly(TimeLimit.months(3)).of(recorded(lines), YEAR, on).status();
    }

    private static Standing.Status answer(LocalDate due, LocalDate on, Happened... lines) {
        var all = new ArrayList<>(List.of(lines));
        all.add(owed("1", due));
        return judge(BY_ITS_DAY, on, all.toArray(Happened[]::new));
    }

    private static Standing.Status judge(Each each, LocalDate on, Happened... lines) {
        return each.of(recorded(lines), YEAR, on).status();
    }

    private static TownshipRecord recorded(Happened... lines) {
        return new TownshipRecord(
                Arrays.stream(lines).sorted(Comparator.comparing(Happened::on)).toList(), Set.of(REGISTER));
    }

    private static Happened at(What what, LocalDate on) {
        return entered(what, on, on);
    }

    private static Happened entered(What what, LocalDate on, LocalDate recordedOn) {
        return new Happened(
                AREA, what, what == KEPT || what == NOTHING ? REGISTER : null, null, on, recordedOn, "session:1");
    }

    private static Happened owed(String whose, LocalDate on) {
        return new Happened(AREA, OWED, whose, whose, on, on, "activity:" + whose);
    }

    private static Happened doneBy(String whose, LocalDate on) {
        return new Happened(AREA, DONE, whose, null, on, on, "activity:1");
    }

    private static Happened done(LocalDate on, LocalDate recordedOn) {
        return new Happened(AREA, DONE, "1", null, on, recordedOn, "suggestion:1");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
