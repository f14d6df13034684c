package xiangyi.funds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.areas.Settings;
import xiangyi.sessions.AttendanceStatus;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.shared.Area;
import xiangyi.shared.Places;
import xiangyi.shared.Scope;

/** Sessions of the congress and meetings of its presidium, by their list of attendance. */
@Component
class SessionWork implements DeputyWork {

    private final SessionQueries sessions;
    private final Settings settings;

    SessionWork(SessionQueries sessions, Settings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    @Override
    public List<Occasion> occasions(Scope scope, Area area, Days span) {
        return held(scope, area)
                .filter(session -> span.holds(session.opensOn()))
                .map(session -> new Occasion(Places.key("session", session.id()), session.name(), session.opensOn()))
                .sorted(Comparator.comparing(Occasion::on).reversed())
                .toList();
    }

    @Override
    public List<Presence> presences(Scope scope, Area area, Days span) {
        var presences = new ArrayList<Presence>();
        held(scope, area)
                .filter(session -> !session.opensOn().isAfter(span.until())
                        && !session.closesOn().isBefore(span.from()))
                .forEach(session -> {
                    var halves = halves(session);
                    var came = sessions.attendance(scope, session.id()).stream()
                            .filter(line -> line.status() == AttendanceStatus.PRESENT)
                            .toList();
                    session.opensOn()
                            .datesUntil(session.closesOn().plusDays(1))
                            .filter(span::holds)
                            .forEach(day -> came.forEach(line -> presences.add(new Presence(
                                    line.person(),
                                    line.name(),
                                    day,
                                    halves,
                                    Places.key("session", session.id()),
                                    session.name()))));
                });
        return presences;
    }

    private java.util.stream.Stream<SessionCard> held(Scope scope, Area area) {
        return Arrays.stream(SessionKind.values())
                .flatMap(kind -> sessions.of(scope, area, kind).stream())
                .filter(SessionCard::held);
    }

    /** A meeting of one day that is known to have been short is half a day. */
    private int halves(SessionCard session) {
        var minutes = session.minutes();
        if (minutes == null || session.closesOn().isAfter(session.opensOn())) {
            return 2;
        }
        return minutes
                        <= Integer.parseInt(settings.value(FundSettings.HALF_DAY, session.area(), session.opensOn())
                                .value())
                ? 1
                : 2;
    }
}
