package xiangyi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @Test
    void isPrintedWithHexagonalBracketsAndWithoutZeros() {
        assertThat(new DocumentNumber("烽政函", 2025, 31).text()).isEqualTo("烽政函〔2025〕31号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"烽政函〔2025〕31号", "烽政函[2025]31号", "烽政函（2025）第031号", " 烽政函【2025】 31 号 ", "烽政函 ［2025］31号"})
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(DocumentNumber.read(typed)).contains(new DocumentNumber("烽政函", 2025, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31号", "烽政函2025-31", "烽政函〔2025〕0号", "烽政函〔0025〕3号", "烽政函〔2025〕12345678901号"})
    void isNotGuessed(String typed) {
        assertThat(DocumentNumber.read(typed)).isEmpty();
    }

    @Test
    void beginsWithOne() {
        assertThatThrownBy(() -> new DocumentNumber("烽政函", 2025, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void datesHaveNoZerosInFront() {
        assertThat(PaperDates.written(LocalDate.of(2025, 5, 8))).isEqualTo("2025年5月8日");
    }
}
