package xiangyi.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.calendar.DueItem;
import xiangyi.shared.Actor;
import xiangyi.shared.Role;

/** A meeting that is planned stands on This week until somebody records that it met. */
@HouseTest
class PlannedTest {

    static final LocalDate DECEMBER = LocalDate.of(2025, 12, 8);

    @Autowired
    House house;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionDues dues;

    @Test
    void isDueOnItsDay() {
        var township = house.township();
        sessions.record(township.clerk(), meeting(township, 1, DECEMBER, false));
        sessions.record(township.clerk(), meeting(township, 2, LocalDate.of(2025, 11, 3), true));

        assertThat(due(township.clerk())).extracting(DueItem::on).containsExactly(DECEMBER);
        assertThat(due(township.chair()).get(0).actKey()).isNotNull();
    }

    @Test
    void isNoBusinessOfTheNeighboursOrOfUnits() {
        var township = house.township();
        sessions.record(township.clerk(), meeting(township, 1, DECEMBER, false));

        assertThat(due(house.township().clerk())).isEmpty();
        assertThat(due(House.actor(Role.UNIT, township.area(), township.roads(), null)))
                .isEmpty();
    }

    private List<DueItem> due(Actor actor) {
        return dues.due(actor, TestClock.MONDAY, DECEMBER.plusDays(30));
    }

    private static SessionRequest meeting(Township township, int ordinal, LocalDate day, boolean held) {
        return new SessionRequest(
                SessionId.next(),
                township.area(),
                SessionKind.PRESIDIUM,
                ordinal,
                day,
                day,
                null,
                null,
                null,
                null,
                null,
                held,
                null,
                null,
                null,
                0);
    }
}
