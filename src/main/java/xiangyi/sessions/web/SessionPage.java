package xiangyi.sessions.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.sessions.AgendaItem;
import xiangyi.sessions.AttendanceStatus;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.Quorum;
import xiangyi.sessions.ResolutionCard;
import xiangyi.sessions.SessionAttendance;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionChecks.Finding;
import xiangyi.sessions.SessionRight;
import xiangyi.sessions.Team;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

public record SessionPage(
        Actor actor,
        String place,
        Proceedings proceedings,
        List<Finding> findings,
        List<SessionAttendance> attendance,
        List<Team> teams,
        List<Change> changes,
        LocalDate today) {

    /** One bar of the seats or of the day. */
    public record Bar(String look, int from, int width) {}

    /** What a look of the seats means, and for how many. */
    public record Key(String look, String said, long people) {}

    public SessionCard session() {
        return proceedings.session();
    }

    public List<AgendaItem> agenda() {
        return proceedings.agenda();
    }

    public List<ResolutionCard> resolutions() {
        return proceedings.resolutions();
    }

    public boolean mayWrite() {
        return actor.may(SessionRight.WRITE);
    }

    public String title() {
        return place + session().name();
    }

    /** 2025年4月21日 周一, or from when until when. */
    public String days() {
        var first = Dates.fullWeek(session().opensOn());
        return session().closesOn().equals(session().opensOn())
                ? first
                : first
                        + Text.text("sessions.until")
                        + Dates.monthDayWeek(session().closesOn());
    }

    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, session().opensOn());
    }

    public List<Finding> broken() {
        return findings.stream().filter(finding -> !finding.kept()).toList();
    }

    public List<Finding> kept() {
        return findings.stream().filter(Finding::kept).toList();
    }

    public long grave() {
        return broken().stream().filter(Finding::grave).count();
    }

    /** Where a finding is mended, or null. */
    public @Nullable String mend(Finding finding) {
        if (finding.mendedAt().isEmpty() || !mayWrite()) {
            return null;
        }
        var page =
                finding.mendedAt().equals("form") ? (session().held() ? "correction" : "change") : finding.mendedAt();
        return session().path() + "/" + page;
    }

    /** All who are to come by the roster of that day; 0 where it has nobody. */
    public int base() {
        var base = session().base();
        return base == null ? 0 : base;
    }

    public Quorum quorum() {
        return new Quorum(base());
    }

    public int came() {
        var attended = session().attended();
        return attended == null ? 0 : attended;
    }

    public long on(AttendanceStatus status) {
        return attendance.stream().filter(line -> line.status() == status).count();
    }

    /** A bar each deputy: those who came, those with leave, the others. */
    public List<Bar> seats() {
        var seats = new ArrayList<Bar>();
        var leave = (int) on(AttendanceStatus.LEAVE);
        for (var seat = 0; seat < base(); seat++) {
            var look = seat < came() ? "yes" : seat < came() + leave ? "off" : "no";
            seats.add(new Bar(look, seat * 10 + 1, 8));
        }
        return seats;
    }

    /** Of whom nothing is said it is not said that they were absent. */
    public List<Key> seatsKey() {
        var leave = on(AttendanceStatus.LEAVE);
        var rest = Math.max(0, base() - came() - leave);
        var keys = new ArrayList<Key>();
        if (!session().held()) {
            keys.add(new Key("talk", "sessions.seats.coming", came()));
            keys.add(new Key("off", "sessions.seats.leave", leave));
            keys.add(new Key("no", "sessions.seats.open", rest));
            return keys;
        }
        var absent = session().present() != null ? rest : on(AttendanceStatus.ABSENT);
        if (session().attended() != null) {
            keys.add(new Key("talk", "sessions.seats.present", came()));
        }
        keys.add(new Key("off", "sessions.seats.leave", leave));
        if (session().attended() != null) {
            keys.add(new Key("no", "sessions.seats.absent", absent));
        }
        if (rest > absent) {
            keys.add(new Key("no", "sessions.seats.unrecorded", rest - absent));
        }
        return keys;
    }

    /** The items one after another, as wide as they are long. */
    public List<Bar> day() {
        var bars = new ArrayList<Bar>();
        var from = 0;
        for (var item : agenda()) {
            var minutes = item.minutes();
            if (minutes != null) {
                bars.add(new Bar(item.kind().look(), from, minutes));
                from += minutes;
            }
        }
        return bars;
    }

    public int minutes(String look) {
        return day().stream()
                .filter(bar -> bar.look().equals(look))
                .mapToInt(Bar::width)
                .sum();
    }

    public int dayLength() {
        return day().stream().mapToInt(Bar::width).sum();
    }

    public List<SessionAttendance> away() {
        return attendance.stream()
                .filter(line -> line.status() != AttendanceStatus.PRESENT)
                .toList();
    }

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("sessions", changes, SessionPage::said);
    }

    private static String said(String field, String value) {
        return switch (field) {
            case "held", "major" -> Text.text("sessions." + field + "." + value);
            case "status" -> Text.text("sessions.status." + value);
            case "attendance" -> {
                var words = value.split(" ", 2);
                yield words[0] + " "
                        + (words.length < 2 || words[1].isBlank()
                                ? Text.text("web.unrecorded")
                                : Text.text(AttendanceStatus.valueOf(words[1])));
            }
            default -> value;
        };
    }
}
