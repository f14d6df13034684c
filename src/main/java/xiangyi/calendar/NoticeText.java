package xiangyi.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/**
 * Reads a notice as it is published, one holiday a line:
 * 元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
 * The weekday in brackets is checked against the date, which finds most slips of the hand.
 */
class NoticeText {

    private static final String DATE = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:（([^）]*)）)?";
    private static final Pattern SPAN = Pattern.compile(DATE + "(?:至" + DATE + ")?");
    private static final Pattern NAME = Pattern.compile("^(?:[一二三四五六七八九十]+、)?([^：:\\d]{1,20})[：:]");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int LONGEST = 15;

    private final int year;
    private final List<NoticeDay> days = new ArrayList<>();
    private final List<Reason> flaws = new ArrayList<>();

    private NoticeText(int year) {
        this.year = year;
    }

    static List<NoticeDay> read(int year, String text) {
        var reading = new NoticeText(year);
        var lines = text.replace(" ", "")
                .replace("　", "")
                .replace("(", "（")
                .replace(")", "）")
                .lines()
                .toList();
        for (int number = 1; number <= lines.size(); number++) {
            if (!lines.get(number - 1).isBlank()) {
                reading.line(String.valueOf(number), lines.get(number - 1));
            }
        }
        if (!reading.flaws.isEmpty()) {
            throw new Refusal(reading.flaws);
        }
        return List.copyOf(reading.days);
    }

    private void line(String number, String line) {
        var name = NAME.matcher(line);
        if (!name.find()) {
            flaws.add(flaw("calendar.notice.noName", number));
            return;
        }
        var before = days.size() + flaws.size();
        for (var sentence : line.substring(name.end()).split("[。；;]")) {
            var isWork = sentence.contains("上班");
            if (isWork || sentence.contains("放假")) {
                var spans = SPAN.matcher(sentence);
                @Nullable LocalDate last = null;
                while (spans.find()) {
                    last = span(number, spans.toMatchResult(), last, isWork, name.group(1));
                }
            }
        }
        if (days.size() + flaws.size() == before) {
            flaws.add(flaw("calendar.notice.noDay", number));
        }
    }

    /** The days from the one to the other; a month that is not repeated is the one before. */
    private @Nullable LocalDate span(
            String number, MatchResult span, @Nullable LocalDate last, boolean isWork, String reason) {
        var from = day(number, span, 1, last);
        if (from == null) {
            return last;
        }
        var to = span.group(7) == null ? from : day(number, span, 5, from);
        if (to == null) {
            return from;
        }
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST))) {
            flaws.add(flaw("calendar.notice.wrongSpan", number, span.group()));
            return to;
        }
        from.datesUntil(to.plusDays(1)).forEach(day -> days.add(new NoticeDay(day, isWork, reason)));
        return to;
    }

    private @Nullable LocalDate day(String number, MatchResult span, int group, @Nullable LocalDate last) {
        var written = span.group(group + 1);
        var month = written != null ? Integer.parseInt(written) : last != null ? last.getMonthValue() : 0;
        if (month == 0 && written == null) {
            flaws.add(flaw("calendar.notice.noMonth", number, span.group()));
            return null;
        }
        try {
            var day = date(span.group(group), month, Integer.parseInt(span.group(group + 2)));
            checkWeekday(number, day, span.group(group + 3));
            return day;
        } catch (DateTimeException e) {
            flaws.add(flaw("calendar.notice.noSuchDay", number, span.group()));
            return null;
        }
    }

    private LocalDate date(@Nullable String written, int month, int day) {
        var stands = month == 12 ? year - 1 : year;
        return LocalDate.of(written == null ? stands : Integer.parseInt(written), month, day);
    }

    private void checkWeekday(String number, LocalDate day, @Nullable String brackets) {
        if (brackets == null || !brackets.matches(".*周.+")) {
            return;
        }
        var said = brackets.indexOf('周');
        var weekday = WEEKDAYS.indexOf(brackets.charAt(said + 1));
        if (weekday >= 0 && DayOfWeek.of(weekday + 1) != day.getDayOfWeek()) {
            var real = WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
            flaws.add(flaw(
                    "calendar.notice.wrongWeekday",
                    number,
                    Dates.full(day),
                    String.valueOf(real),
                    String.valueOf(WEEKDAYS.charAt(weekday))));
        }
    }

    private static Reason flaw(String key, Object... values) {
        return Reason.of(key, values).at("words");
    }
}
