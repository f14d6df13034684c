package xiangyi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SignatureIndentsTest {

    static final LocalDate DAY = LocalDate.of(2025, 5, 20); // 6.5 characters

    @Test
    void withASealTheDateIsFourInAndTheAgencyCentredOnIt() {
        assertThat(SignatureIndents.of(new Signature("烽火镇人民政府", DAY, true))).isEqualTo(new SignatureIndents(3.75, 4));
    }

    @Test
    void aLongAgencyWithASealPushesTheDateToTheLeft() {
        assertThat(SignatureIndents.of(new Signature("云雾山彝族苗族自治县烽火镇人民政府", DAY, true)))
                .isEqualTo(new SignatureIndents(0, 5.25));
    }

    @Test
    void withoutASealTheDateBeginsTwoCharactersBehindTheAgency() {
        assertThat(SignatureIndents.of(new Signature("烽火镇人大主席团", DAY, false))).isEqualTo(new SignatureIndents(2, 1.5));
    }

    @Test
    void aDateLongerThanTheAgencyIsItselfTwoIn() {
        assertThat(SignatureIndents.of(new Signature("镇人大", DAY, false))).isEqualTo(new SignatureIndents(7.5, 2));
    }
}
