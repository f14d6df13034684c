package xiangyi.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two thirds, more than half, and the rate, all of all deputies. */
class QuorumTest {

    @ParameterizedTest
    @CsvSource({"54, 36, 28", "55, 37, 28", "56, 38, 29", "40, 27, 21", "3, 2, 2", "1, 1, 1"})
    void restsOnAllDeputies(int base, int needed, int majority) {
        assertThat(new Quorum(base).needed()).isEqualTo(needed);
        assertThat(new Quorum(base).majority()).isEqualTo(majority);
    }

    @Test
    void aHalfIsMoreThanHalfAndOtherSharesAreRoundedUp() {
        assertThat(new Quorum(8).needed("1/2")).isEqualTo(5);
        assertThat(new Quorum(9).needed("1/2")).isEqualTo(5);
        assertThat(new Quorum(8).needed("2/3")).isEqualTo(6);
        assertThat(new Quorum(9).needed("2/3")).isEqualTo(6);
    }

    @Test
    void roundsTheRateHalfUp() {
        assertThat(new Quorum(54).rate(53)).isEqualTo("98.1%");
        assertThat(new Quorum(54).rate(54)).isEqualTo("100.0%");
        assertThat(new Quorum(8).rate(1)).isEqualTo("12.5%");
        assertThat(new Quorum(2000).rate(1)).isEqualTo("0.1%");
    }
}
