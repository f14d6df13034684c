package xiangyi.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import xiangyi.shared.PersonId;

/**
 * Who gets how much for lost work: deputies without fixed pay only, no more than one day's pay a day whatever they came
 * to, and nothing for what an earlier list has paid.
 */
final class Reckoning {

    private static final int DAY = 2;

    private record Day(PersonId person, LocalDate day) {}

    /** Somebody was in office on a day, or not. */
    @FunctionalInterface
    interface InOffice {
        Optional<Standing> on(PersonId person, LocalDate day);
    }

    /**
     * @param payments by the place of each in the register of names
     * @param unclear came, but nobody has said whether their pay runs on
     */
    record Result(List<Payment> payments, List<Unclear> unclear) {}

    private final InOffice office;
    private final Already paid;
    private final Function<LocalDate, BigDecimal> rate;

    Reckoning(InOffice office, Already paid, Function<LocalDate, BigDecimal> rate) {
        this.office = office;
        this.paid = paid;
        this.rate = rate;
    }

    Result of(List<Presence> presences) {
        var names = new LinkedHashMap<PersonId, String>();
        var places = new LinkedHashMap<PersonId, Standing>();
        var days = new LinkedHashMap<PersonId, List<PayDay>>();
        var unclear = new TreeMap<String, Unclear>();
        var left = new LinkedHashMap<Day, Integer>();
        presences.stream()
                .sorted(Comparator.comparing(Presence::day)
                        .thenComparing(Comparator.comparingInt(Presence::halves).reversed())
                        .thenComparing(Presence::occasion))
                .distinct()
                .forEach(presence -> {
                    var standing = office.on(presence.person(), presence.day());
                    if (standing.isEmpty()) {
                        return;
                    }
                    var fixedPay = standing.get().fixedPay();
                    if (fixedPay == null) {
                        unclear.putIfAbsent(presence.person().text(), new Unclear(presence.person(), presence.name()));
                        return;
                    }
                    if (fixedPay || paid.covers(presence)) {
                        return;
                    }
                    var day = new Day(presence.person(), presence.day());
                    var open = left.computeIfAbsent(day, any -> DAY - paid.on(presence.person(), presence.day()));
                    var taken = Math.min(open, presence.halves());
                    left.put(day, open - Math.max(0, taken));
                    if (taken > 0) {
                        names.put(presence.person(), presence.name());
                        places.put(presence.person(), standing.get());
                        days.computeIfAbsent(presence.person(), person -> new ArrayList<>())
                                .add(new PayDay(
                                        presence.day(),
                                        presence.occasion(),
                                        presence.title(),
                                        taken,
                                        rate.apply(presence.day())));
                    }
                });
        var payments = days.entrySet().stream()
                .map(entry -> Payment.of(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        Optional.ofNullable(places.get(entry.getKey()))
                                .map(Standing::place)
                                .orElse(null),
                        entry.getValue()))
                .sorted(Comparator.comparing((Payment payment) -> payment.place() == null ? "" : payment.place())
                        .thenComparing(Payment::name)
                        .thenComparing(payment -> payment.person().text()))
                .toList();
        return new Result(payments, List.copyOf(unclear.values()));
    }
}
