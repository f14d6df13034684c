package xiangyi.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the State Council's notices and its regulation say of single days, all years together. Never changes once made. */
public final class Holidays {

    private static final Holidays SHIPPED = read("/calendar/holidays.csv");

    private final Map<LocalDate, NoticeDay> days;
    private final Set<Integer> years;

    private Holidays(Collection<NoticeDay> days) {
        this.days = days.stream().collect(toUnmodifiableMap(NoticeDay::day, Function.identity()));
        this.years = days.stream().map(NoticeDay::notice).collect(toUnmodifiableSet());
    }

    public static Holidays of(Collection<NoticeDay> days) {
        return new Holidays(days);
    }

    /** The notices known when this version was made: 2016 to 2026. */
    public static Holidays shipped() {
        return SHIPPED;
    }

    /** Whether the year's notice is at hand; without it only weekends and festivals are known. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    public Set<Integer> years() {
        return years;
    }

    public List<NoticeDay> notice(int year) {
        return days.values().stream()
                .filter(day -> day.notice() == year)
                .sorted(Comparator.comparing(NoticeDay::day))
                .toList();
    }

    /** What the year's notice says of a day; where it is not at hand, what the regulation gives to all. */
    public Optional<NoticeDay> on(LocalDate day) {
        return knows(day.getYear()) || days.containsKey(day) ? Optional.ofNullable(days.get(day)) : Festivals.on(day);
    }

    /** A day that is named is what its name says; any other follows the week. */
    public boolean isWorkday(LocalDate day) {
        return on(day).map(NoticeDay::workday).orElse(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    /** The years whose notice would be needed to be sure of this day: New Year reaches back into December. */
    Set<Integer> unknownFor(LocalDate day) {
        var needed = day.getMonthValue() == 12 && day.getDayOfMonth() >= 25
                ? Set.of(day.getYear(), day.getYear() + 1)
                : Set.of(day.getYear());
        return needed.stream().filter(year -> !knows(year)).collect(toUnmodifiableSet());
    }

    private static Holidays read(String resource) {
        var stream = Objects.requireNonNull(Holidays.class.getResourceAsStream(resource));
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return of(reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new NoticeDay(LocalDate.parse(cells[0]), cells[1].equals("workday"), cells[2]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
