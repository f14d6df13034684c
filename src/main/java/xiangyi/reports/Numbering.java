package xiangyi.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import xiangyi.calendar.Dates;

/** Small things a report writes: 一、 before a heading, the minute figures were taken, names in a row. */
public final class Numbering {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Numbering() {}

    public static String heading(int number) {
        return Numerals.of(number) + "、";
    }

    public static String moment(Instant at) {
        return Dates.full(Dates.day(at)) + HOUR.format(at.atZone(ZONE));
    }

    public static String names(List<Written.Shown> figures) {
        return figures.stream().map(Written.Shown::name).collect(Collectors.joining("、"));
    }
}
