package xiangyi.appraisals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiangyi.Cases;
import xiangyi.shared.Text;

/** Three numbers become one result, and the sum says how. */
class CountingTest {

    private static final Counting HALF = new Counting(Formula.HALF, true, 80, 50);
    private static final Counting MORE_THAN_HALF = new Counting(Formula.HALF, false, 80, 50);
    private static final Counting SHARES = new Counting(Formula.SHARES, true, 80, 50);

    @ParameterizedTest
    @CsvSource({"187,34,1,SATISFIED", "100,60,62,BASICALLY", "50,60,112,DISSATISFIED", "222,0,0,SATISFIED"})
    void countsASheetOf222(int satisfied, int basically, int dissatisfied, Grade result) {
        assertThat(result(HALF, of(222, satisfied, basically, dissatisfied))).isEqualTo(result);
    }

    @Test
    void showsItsSum() {
        assertThat(sum(HALF, of(222, 100, 60, 62))).isEqualTo("发出222张票，一半是111。满意100票，不够一半。加上基本满意共160票，过了一半。结果：基本满意。");
        assertThat(sum(HALF, of(23, 12, 5, 6))).startsWith("发出23张票，一半是11.5。满意12票，过了一半。");
    }

    @Test
    void exactlyHalfIsWhatThePlaceMakesOfIt() {
        assertThat(result(HALF, of(222, 111, 60, 51))).isEqualTo(Grade.SATISFIED);
        assertThat(result(MORE_THAN_HALF, of(222, 111, 60, 51))).isEqualTo(Grade.BASICALLY);
        assertThat(result(MORE_THAN_HALF, of(222, 100, 11, 111))).isEqualTo(Grade.DISSATISFIED);
        assertThat(sum(HALF, of(222, 111, 60, 51))).contains("正好一半，本地规定算够");
    }

    @Test
    void halfIsOfAllWhoWereThere() {
        assertThat(result(HALF, new Ballots(30, 26, 26, 26, 14, 6, 6))).isEqualTo(Grade.BASICALLY);
        assertThat(sum(HALF, new Ballots(30, 26, 26, 26, 14, 6, 6))).startsWith("到会30人，一半是15。");
        assertThat(sum(HALF, new Ballots(null, null, null, null, 14, 6, 6))).startsWith("有效票26张，一半是13。");
    }

    @ParameterizedTest
    @CsvSource({"40,5,5,SATISFIED", "39,11,0,BASICALLY", "25,25,0,BASICALLY", "24,26,0,DISSATISFIED"})
    void aReportToVotersIsCountedByShares(int competent, int basically, int not, Grade result) {
        assertThat(result(SHARES, of(50, competent, basically, not))).isEqualTo(result);
    }

    @Test
    void aShareIsWrittenOut() {
        assertThat(SHARES.of(new Ballots(null, null, null, 23, 18, 5, 0), Scale.COMPETENCE).orElseThrow().sum().stream()
                        .map(Text::text)
                        .collect(Collectors.joining()))
                .isEqualTo("称职18票÷有效票23张＝78.26%。不到80%，达到50%。结果：基本称职。");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(HALF.of(new Ballots(23, null, null, null, null, null, null), Scale.COMPETENCE))
                .isEmpty();
        assertThat(SHARES.of(new Ballots(null, null, null, 0, 0, 0, 0), Scale.COMPETENCE))
                .isEmpty();
    }

    /** The same by fractions, slowly. */
    @Test
    void agreesWithASlowSecondCount() {
        Cases.check(3000, cases -> {
            var satisfied = cases.number(0, 120);
            var basically = cases.number(0, 120);
            var dissatisfied = cases.number(0, 120);
            var valid = satisfied + basically + dissatisfied;
            var returned = valid + cases.number(0, 5);
            var handedOut = cases.coin() ? Integer.valueOf(returned + cases.number(0, 20)) : null;
            var present = cases.coin()
                    ? Integer.valueOf((handedOut == null ? returned : handedOut) + cases.number(0, 9))
                    : null;
            var counting =
                    new Counting(cases.one(Formula.values()), cases.coin(), cases.number(60, 95), cases.number(30, 60));
            var ballots = new Ballots(present, handedOut, returned, valid, satisfied, basically, dissatisfied);

            assertThat(counting.of(ballots, Scale.SATISFACTION)
                            .map(Counting.Outcome::result)
                            .orElse(null))
                    .isEqualTo(slowly(counting, ballots, satisfied, basically, valid, returned));
        });
    }

    private static @Nullable Grade slowly(
            Counting counting, Ballots ballots, int satisfied, int basically, int valid, int returned) {
        if (valid == 0) {
            return null;
        }
        if (counting.formula() == Formula.SHARES) {
            var percent = part(satisfied, valid).multiply(BigDecimal.valueOf(100));
            return percent.compareTo(BigDecimal.valueOf(counting.highShare())) >= 0
                    ? Grade.SATISFIED
                    : percent.compareTo(BigDecimal.valueOf(counting.middleShare())) >= 0
                            ? Grade.BASICALLY
                            : Grade.DISSATISFIED;
        }
        var base = ballots.present() != null
                ? ballots.present()
                : ballots.handedOut() != null ? ballots.handedOut() : Integer.valueOf(returned);
        var half = new BigDecimal("0.5");
        var least = counting.halfCounts() ? 0 : 1;
        return part(satisfied, base).compareTo(half) >= least
                ? Grade.SATISFIED
                : part(satisfied + basically, base).compareTo(half) >= least ? Grade.BASICALLY : Grade.DISSATISFIED;
    }

    private static BigDecimal part(int votes, int whole) {
        return BigDecimal.valueOf(votes).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    private static Ballots of(int papers, int satisfied, int basically, int dissatisfied) {
        return new Ballots(null, papers, papers, papers, satisfied, basically, dissatisfied);
    }

    private static Grade result(Counting counting, Ballots ballots) {
        return counting.of(ballots, Scale.SATISFACTION).orElseThrow().result();
    }

    private static String sum(Counting counting, Ballots ballots) {
        return counting.of(ballots, Scale.SATISFACTION).orElseThrow().sum().stream()
                .map(Text::text)
                .collect(Collectors.joining());
    }
}
