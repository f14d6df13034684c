package xiangyi.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.ReferralId;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** One year of a township: a session with 53 of 54 deputies, three reports, five motions, four suggestions. */
final class FenghuoYear {

    static final LocalDate SESSION = LocalDate.of(2025, 4, 21);
    static final LocalDate HAND_OVER = LocalDate.of(2025, 4, 25);

    private final House house;
    private final JdbcClient jdbc;
    private final Suggestions suggestions;
    final Township township;

    FenghuoYear(House house, JdbcClient jdbc, Suggestions suggestions) {
        this.house = house;
        this.jdbc = jdbc;
        this.suggestions = suggestions;
        township = house.township();
    }

    UUID session(LocalDate on, String kind, int ordinal, Integer expected, Integer present, boolean held) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into sessions.session (id, version, area, kind, term, term_ordinal, ordinal, opens_on,
                            closes_on, expected, present, held, recorded_at)
                        values (?, 0, ?, ?, ?, 14, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        township.area().code(),
                        kind,
                        township.term(),
                        ordinal,
                        on,
                        on,
                        expected,
                        present,
                        held,
                        java.sql.Timestamp.valueOf("2025-11-24 09:00:00"))
                .update();
        return id;
    }

    void threeReports(UUID session) {
        var titles = List.of("政府工作报告", "财政工作报告", "人大主席团工作报告");
        for (var i = 0; i < titles.size(); i++) {
            jdbc.sql(
                            "insert into sessions.agenda_item (id, area, session, position, kind, title) values (?, ?, ?, ?, 'REPORT', ?)")
                    .params(UUID.randomUUID(), township.area().code(), session, i, titles.get(i))
                    .update();
        }
    }

    void motions(UUID session, int received, int listed) {
        for (var i = 1; i <= received; i++) {
            jdbc.sql("""
                            insert into motions.motion (id, version, area, session, term_ordinal, session_ordinal, serial,
                                title, cause, grounds, plan, received_on, late, status, decided_on, recorded_at, recorded_by)
                            values (?, 0, ?, ?, 14, 7, ?, ?, '案由', '案据', '方案', ?, false, ?, ?, ?, ?)
                            """)
                    .params(
                            UUID.randomUUID(),
                            township.area().code(),
                            session,
                            i,
                            "关于第" + i + "件事的议案",
                            SESSION,
                            i <= listed ? "LISTED" : "RECEIVED",
                            i <= listed ? SESSION : null,
                            java.sql.Timestamp.valueOf("2025-11-24 09:00:00"),
                            UUID.randomUUID())
                    .update();
        }
    }

    ReferralId suggestion(String title, LocalDate received, LocalDate handedOver) {
        var id = suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        "彭德厚",
                        List.of(),
                        title,
                        "下雨过不了车。",
                        "硬化。",
                        received,
                        received,
                        Channel.PAPER));
        suggestions.register(township.clerk(), id, new RegistrationRequest(received, 1, null));
        return suggestions.handOver(
                township.clerk(),
                id,
                new HandOver(
                        township.area(),
                        township.roads(),
                        List.of(),
                        AnswerClock.ORDINARY,
                        handedOver,
                        null,
                        null,
                        null,
                        null));
    }

    void deputy() {
        house.deputies(township, "彭德厚");
    }
}
