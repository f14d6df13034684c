package xiangyi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.QuickEntry;
import xiangyi.activities.QuickRequest;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;
import xiangyi.shared.ReasonRequest;

/** An entry says for which township and of which day something was done, whatever stands behind the request. */
@HouseTest
class AuditTrailTest {

    private static final LocalDate HELD = LocalDate.of(2025, 11, 3);

    @Autowired
    House house;

    @Autowired
    QuickEntry quick;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void anActThatEndsInAScanKeepsItsTownshipAndItsDay() {
        var id = ActivityId.next();
        var request = new QuickRequest(
                id,
                township.area(),
                ActivityKind.values()[0],
                null,
                "走访",
                HELD,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        quick.record(township.county(), request, null);

        assertThat(entries("activities.QuickEntry.record", id)).containsExactly(new Entry(township.area(), HELD));
    }

    @Test
    void anActThatEndsInAReasonKeepsThemToo() {
        var id = SessionId.next();
        sessions.record(township.county(), meeting(id, township.area(), 0));
        sessions.correct(township.county(), id, meeting(id, township.area(), 1), new ReasonRequest("抄错了", 1));

        assertThat(entries("sessions.Sessions.correct", id)).containsExactly(new Entry(township.area(), HELD));
    }

    record Entry(Area area, @Nullable LocalDate happenedOn) {}

    private List<Entry> entries(String act, Identifier subject) {
        return jdbc.sql("select area, happened_on from audit.entry where act = ? and subject = ?")
                .params(act, subject.value())
                .query(Entry.class)
                .list();
    }

    private static SessionRequest meeting(SessionId id, Area area, int version) {
        return new SessionRequest(
                id,
                area,
                SessionKind.PRESIDIUM,
                2,
                HELD,
                HELD,
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                version);
    }
}
