package xiangyi.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.Sessions;
import xiangyi.shared.PersonId;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

/** What is corrected passes every check of the entry, and follows its day. */
@HouseTest
class CorrectionTest {

    static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    @Autowired
    House house;

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionQueries queries;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient jdbc;

    Township township;
    List<PersonId> deputies;
    final SuggestionId id = SuggestionId.next();

    @BeforeEach
    void aRegisteredSuggestion() {
        township = house.township();
        deputies = house.deputies(township, "彭德厚", "龙小燕");
        suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        id,
                        township.area(),
                        "彭德厚",
                        List.of("龙小燕"),
                        "关于修路的建议",
                        "雨天过不了车。",
                        "修一条路。",
                        DAY,
                        DAY,
                        Channel.PAPER));
        suggestions.register(township.clerk(), id, new RegistrationRequest(DAY, card().version(), null));
    }

    @Test
    void whatIsVoidIsNotCorrected() {
        suggestions.voidIt(township.clerk(), id, new ReasonRequest("录重了", card().version()));
        assertThatThrownBy(() -> correct(DAY, DAY)).hasMessageContaining("shared.notNow");
    }

    @Test
    void theDayPassesTheChecksOfTheEntry() {
        assertThat(refused(DAY, LocalDate.of(2025, 11, 25))).contains("还没有到");
        assertThat(refused(LocalDate.of(2025, 11, 5), DAY)).contains("纸上写的日期晚于收到的日期");
        assertThat(refused(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1))).contains("“彭德厚”不在这一天的代表名册里");
    }

    @Test
    void whoeverWasNoDeputyOnTheNewDayIsNamed() {
        jdbc.sql("update roster.mandate set until_on = date '2025-11-10' where person = ?")
                .param(deputies.get(1).value())
                .update();
        assertThat(refused(DAY, LocalDate.of(2025, 11, 12)))
                .contains("“龙小燕”不在这一天的代表名册里")
                .doesNotContain("彭德厚");
    }

    @Test
    void yearNumberAndRegistrationFollowTheDay() {
        assertThat(card().number()).isEqualTo("14-闭2025-1");
        correct(LocalDate.of(2024, 11, 3), LocalDate.of(2024, 11, 3));
        assertThat(card().year()).isEqualTo(2024);
        assertThat(card().number()).isEqualTo("14-闭2024-1");

        sessions.record(
                township.clerk(),
                new SessionRequest(
                        SessionId.next(),
                        township.area(),
                        SessionKind.CONGRESS,
                        7,
                        LocalDate.of(2025, 11, 18),
                        null,
                        60,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null,
                        0));
        correct(LocalDate.of(2025, 11, 18), LocalDate.of(2025, 11, 18));
        assertThat(card().number()).isEqualTo("14-7-1");
        assertThat(card().registeredOn()).isEqualTo(LocalDate.of(2025, 11, 18));
    }

    @Test
    void didNotComeInAfterAUnitGotIt() {
        suggestions.handOver(
                township.clerk(),
                id,
                new HandOver(
                        township.area(),
                        township.farming(),
                        List.of(),
                        AnswerClock.ORDINARY,
                        DAY,
                        null,
                        null,
                        null,
                        null));
        assertThat(refused(DAY, DAY.plusDays(1))).contains("交办日期早于收到的日期");
        correct(DAY.minusDays(1), DAY.minusDays(1));
        assertThat(card().receivedOn()).isEqualTo(DAY.minusDays(1));
    }

    private String refused(LocalDate writtenOn, LocalDate receivedOn) {
        try {
            correct(writtenOn, receivedOn);
            return "";
        } catch (Refusal refusal) {
            return String.join("", refusal.reasons().stream().map(Text::text).toList());
        }
    }

    private void correct(LocalDate writtenOn, LocalDate receivedOn) {
        suggestions.correct(
                township.clerk(),
                id,
                new SuggestionCorrection(
                        "关于修路的建议", "雨天过不了车。", "修一条路。", writtenOn, receivedOn, "日期录错了", card().version()));
    }

    private SuggestionCard card() {
        return queries.card(township.clerk().scope(SuggestionRight.READ), id);
    }
}
