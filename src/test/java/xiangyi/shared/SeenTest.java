package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.HouseTest;

/** What a statement must say before it looks anything up. */
@HouseTest
class SeenTest {

    private static final String PLACES =
            "select count(*) from (values ('110000201'), ('110000201001'), ('110000202'), ('110001201')) place (area) where ";

    @Autowired
    Seen seen;

    @Test
    void aStatementThatDoesNotSayWhatMayBeSeenDoesNotRun() {
        assertThatThrownBy(() -> seen.sql(scope("110000201"), "select 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("select 1");
    }

    @Test
    void aTownshipSeesItselfAndACountyItsTownships() {
        assertThat(count("110000201", PLACES + "{seen}")).isEqualTo(1);
        assertThat(count("110000201", PLACES + "{within place}")).isEqualTo(2);
        assertThat(count("110000", PLACES + "{seen place}")).isEqualTo(3);
        assertThat(count("1100", PLACES + "{seen place}")).isEqualTo(4);
        assertThat(count("120000", PLACES + "{seen place}")).isZero();
    }

    private int count(String area, String sql) {
        return seen.sql(scope(area), sql).query(Integer.class).single();
    }

    private static Scope scope(String area) {
        return Scope.ofTheProgram(new Area(area));
    }
}
