package xiangyi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xiangyi.Cases;
import xiangyi.shared.Exactness;

/** Money as people write it down. */
class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9800|9800.00|EXACT|9,800元",
                "9,800.50元|9800.50|EXACT|9,800.50元",
                "¥1200|1200.00|EXACT|1,200元",
                "1.2万元|12000.00|EXACT|12,000元",
                "近1万元|10000.00|NEARLY|近1万元",
                "约9500元|9500.00|NEARLY|近9,500元",
                "3000余元|3000.00|OVER|3,000余元",
                "2万余元|20000.00|OVER|2万余元",
                "20余万元|200000.00|OVER|20余万元",
                "25万余元|250000.00|OVER|25万余元",
                "１２００|1200.00|EXACT|1,200元",
            })
    void isReadAndSaid(String typed, BigDecimal yuan, Exactness exactness, String said) {
        assertThat(Amount.of(typed)).isEqualTo(new Amount(yuan, exactness));
        assertThat(Amount.of(typed).text()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "很多", "-5", "1.2.3", "万元", "12元5角"})
    void isNotGuessed(String typed) {
        assertThatThrownBy(() -> Amount.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSaidIsReadAgain() {
        Cases.check(2000, cases -> {
            var amount = new Amount(
                    new BigDecimal(cases.number(0, 999_999_999)).movePointLeft(cases.number(0, 2)),
                    cases.one(Exactness.values()));
            assertThat(Amount.of(amount.text())).isEqualTo(amount);
        });
    }
}
