package xiangyi.reports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;

/** Which report an address asks for: of a place, and of a year, half of one, or any days. */
public record Wanted(
        @Nullable Area area,
        @Nullable Integer year,
        @Nullable Integer half,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String empty) {

    boolean isBackwards() {
        return from != null && until != null && until.isBefore(from);
    }

    Period period(LocalDate today) {
        if (from != null && until != null) {
            return new Period(from, until);
        }
        var asked = year == null ? today.getYear() : year;
        if (half != null && half == 1) {
            return new Period(LocalDate.of(asked, 1, 1), LocalDate.of(asked, 6, 30));
        }
        return half != null && half == 2
                ? new Period(LocalDate.of(asked, 7, 1), LocalDate.of(asked, 12, 31))
                : Period.year(asked);
    }

    boolean leavesEmptyOut() {
        return "leave".equals(empty);
    }

    /** To the report of that place and period. */
    static List<Crumb> trail(Area area, Period period) {
        return List.of(
                new Crumb("/reports", Text.text("reports.list")),
                new Crumb("/reports/annual" + query(area, period), Text.text("reports.annual.name")));
    }

    static String query(Area area, Period period) {
        return "?area=" + encoded(area.code()) + "&from=" + period.from() + "&until=" + period.until();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
