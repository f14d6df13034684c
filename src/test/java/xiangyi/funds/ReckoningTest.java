package xiangyi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xiangyi.Cases;
import xiangyi.shared.PersonId;

/** Who gets how much for lost work, against an implementation that counts half days one by one. */
class ReckoningTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 4, 9);

    @Test
    void isWhatCountingHalfDaysOneByOneGives() {
        Cases.check(3000, cases -> {
            var people = people(cases);
            var offices = offices(cases, people);
            var paid = paid(cases, people);
            var rates = rates(cases);
            var presences = presences(cases, people);

            var result = new Reckoning(
                            (person, day) -> Optional.ofNullable(offices.get(person + "@" + day)), paid, rates)
                    .of(presences);

            var said = new TreeMap<String, String>();
            result.payments()
                    .forEach(payment -> said.put(
                            payment.person().text(),
                            payment.halves() + " " + payment.amount().toPlainString()));
            assertThat(said).isEqualTo(oneByOne(presences, offices, paid, rates));
            for (var payment : result.payments()) {
                assertThat(payment.amount())
                        .isEqualByComparingTo(payment.amount().setScale(2, RoundingMode.UNNECESSARY));
                assertThat(payment.halves()).isPositive();
                assertThat(payment.days()).allMatch(day -> day.halves() == 1 || day.halves() == 2);
            }
        });
    }

    @Test
    void givesTheSameInWhateverOrderTheyCame() {
        Cases.check(500, cases -> {
            var people = people(cases);
            var offices = offices(cases, people);
            var paid = paid(cases, people);
            var rates = rates(cases);
            var presences = presences(cases, people);
            var shuffled = new ArrayList<Presence>();
            presences.forEach(presence -> shuffled.add(cases.number(0, shuffled.size()), presence));

            assertThat(new Reckoning((person, day) -> Optional.ofNullable(offices.get(person + "@" + day)), paid, rates)
                            .of(shuffled))
                    .isEqualTo(new Reckoning(
                                    (person, day) -> Optional.ofNullable(offices.get(person + "@" + day)), paid, rates)
                            .of(presences));
        });
    }

    /** Half a day after half a day, until the day is full. */
    private static Map<String, String> oneByOne(
            List<Presence> presences,
            Map<String, Standing> offices,
            Already paid,
            Function<LocalDate, BigDecimal> rates) {
        var halves = new TreeMap<String, Integer>();
        var twice = new TreeMap<String, BigDecimal>();
        var persons = new HashSet<PersonId>();
        presences.forEach(presence -> persons.add(presence.person()));
        for (var person : persons) {
            for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                var standing = offices.get(person + "@" + day);
                if (standing == null || !Boolean.FALSE.equals(standing.fixedPay())) {
                    continue;
                }
                var counted = earlier(paid, person, day, null);
                Set<Presence> seen = new HashSet<>();
                for (var presence : presences) {
                    if (presence.person().equals(person)
                            && presence.day().equals(day)
                            && earlier(paid, person, day, presence.occasion()) == 0
                            && seen.add(presence)) {
                        for (var half = 0; half < presence.halves(); half++) {
                            if (counted < 2) {
                                counted++;
                                halves.merge(person.text(), 1, Integer::sum);
                                twice.merge(person.text(), rates.apply(day), BigDecimal::add);
                            }
                        }
                    }
                }
            }
        }
        var said = new TreeMap<String, String>();
        halves.forEach((person, number) -> said.put(
                person,
                number + " "
                        + twice.get(person)
                                .divide(new BigDecimal(2), 2, RoundingMode.HALF_UP)
                                .toPlainString()));
        return said;
    }

    /** Half days paid for a day, or for one thing on it. */
    private static int earlier(Already paid, PersonId person, LocalDate day, @Nullable String occasion) {
        var found = 0;
        for (var whole : paid.whole()) {
            for (var at = whole.from(); !at.isAfter(whole.until()); at = at.plusDays(1)) {
                if (at.equals(day) && whole.person().equals(person)) {
                    return 2;
                }
            }
        }
        for (var work : paid.halves().keySet()) {
            if (work.person().equals(person)
                    && work.day().equals(day)
                    && (occasion == null || work.occasion().equals(occasion))) {
                found += paid.halves().get(work);
            }
        }
        return found;
    }

    private static List<PersonId> people(Cases cases) {
        var people = new ArrayList<PersonId>();
        for (var left = cases.number(1, 4); left > 0; left--) {
            people.add(new PersonId(new UUID(cases.number(0, 1_000_000), cases.number(0, 1_000_000))));
        }
        return people;
    }

    /** In office or not, with fixed pay, without, or unknown; it may change from one day to the next. */
    private static Map<String, Standing> offices(Cases cases, List<PersonId> people) {
        var offices = new HashMap<String, Standing>();
        for (var person : people) {
            var usual = cases.one(Boolean.FALSE, Boolean.FALSE, Boolean.TRUE, null);
            for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                if (cases.number(1, 10) > 1) {
                    offices.put(
                            person + "@" + day,
                            new Standing("花果村", cases.number(1, 8) == 1 ? cases.one(true, false, null) : usual));
                }
            }
        }
        return offices;
    }

    private static Already paid(Cases cases, List<PersonId> people) {
        var halves = new HashMap<Already.Work, Integer>();
        for (var left = cases.number(0, 6); left > 0; left--) {
            halves.put(
                    new Already.Work(cases.one(people), cases.date(FIRST, LAST), "session:" + cases.number(1, 5)),
                    cases.number(1, 2));
        }
        var whole = new ArrayList<Already.Whole>();
        if (cases.number(1, 4) == 1) {
            var from = cases.date(FIRST, LAST);
            whole.add(new Already.Whole(cases.one(people), from, cases.date(from, LAST)));
        }
        return new Already(halves, whole);
    }

    private static Function<LocalDate, BigDecimal> rates(Cases cases) {
        var before = new BigDecimal(cases.number(0, 20_000)).movePointLeft(2);
        var after = new BigDecimal(cases.number(0, 20_000)).movePointLeft(2);
        var change = cases.date(FIRST, LAST);
        return day -> day.isBefore(change) ? before : after;
    }

    private static List<Presence> presences(Cases cases, List<PersonId> people) {
        var presences = new ArrayList<Presence>();
        for (var left = cases.number(0, 25); left > 0; left--) {
            var occasion = "session:" + cases.number(1, 4);
            var person = cases.one(people);
            presences.add(new Presence(
                    person,
                    "代表" + people.indexOf(person),
                    cases.date(FIRST, LAST),
                    cases.number(1, 2),
                    occasion,
                    occasion));
        }
        return presences;
    }
}
