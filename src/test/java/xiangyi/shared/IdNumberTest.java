package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xiangyi.Cases;

class IdNumberTest {

    @Test
    void tellsBirthAndSex() {
        var woman = new IdNumber("11010519491231002X");
        assertThat(woman.birth()).isEqualTo("1949-12-31");
        assertThat(woman.sex()).isEqualTo(IdNumber.Sex.FEMALE);

        var man = new IdNumber("440524188001010014");
        assertThat(man.birth()).isEqualTo("1880-01-01");
        assertThat(man.sex()).isEqualTo(IdNumber.Sex.MALE);
    }

    @Test
    void isMaskedWhereverItIsPrinted() {
        assertThat(new IdNumber("11010519491231002X")).hasToString("110105********002X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                " 110105 19491231 002X ",
                "１１０１０５１９４９１２３１００２Ｘ",
                "'11010519491231002X",
                "110105491231002",
                "1101 0519\u00A04912\u200B3100 2X",
            })
    void isReadAsStaffTypeIt(String typed) {
        assertThat(IdNumber.parse(typed).orRefuse().digits()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "1.10105E+17, rounded",
        "1101051949123100, length",
        "1101051949123100200, length",
        "11010519491231A02X, characters",
        "X1010519491231002X, characters",
        "11010549123100A, length",
        "99010519491231002X, region",
        "11010519490231002X, birth",
        "110105194912310021, check",
        "11010519491231020X, check",
    })
    void saysWhyItIsNone(String typed, String why) {
        var parsed = IdNumber.parse(typed);
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.reason().orElseThrow().key()).isEqualTo("shared.id." + why);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new IdNumber(typed));
    }

    @Test
    void keepsWhatItWasMadeFrom() {
        Cases.check(5000, random -> {
            var birth = random.date(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 12, 31));
            var body = "620321" + DateTimeFormatter.BASIC_ISO_DATE.format(birth) + random.digits(3);
            var id = new IdNumber(body + slowCheck(body));
            assertThat(id.digits()).startsWith(body);
            assertThat(id.birth()).isEqualTo(birth);
            assertThat(id.sex() == IdNumber.Sex.MALE).isEqualTo((body.charAt(16) - '0') % 2 == 1);
            if (birth.getYear() < 2000 && birth.getYear() >= 1900)
                assertThat(new IdNumber(body.substring(0, 6) + body.substring(8)))
                        .isEqualTo(id);
        });
    }

    @Test
    void noticesEveryWrongDigitAndEverySwap() {
        Cases.check(5000, random -> {
            var body = "620321" + "19700101" + random.digits(3);
            var right = new IdNumber(body + slowCheck(body)).digits();
            var at = random.number(14, 15);
            var swapped = right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
            if (!swapped.equals(right))
                assertThat(IdNumber.parse(swapped).value()).isEmpty();
            var digit = (char) ('0' + (right.charAt(at) - '0' + random.number(1, 9)) % 10);
            assertThat(IdNumber.parse(right.substring(0, at) + digit + right.substring(at + 1))
                            .value())
                    .isEmpty();
        });
    }

    @Test
    void neverFailsNorTellsTheNumber() {
        Cases.check(5000, random -> {
            var typed = random.coin() ? random.anything(20) : random.digits(random.one(15, 18));
            IdNumber.parse(typed)
                    .reason()
                    .ifPresent(reason -> assertThat(reason.values().toString()).doesNotContainPattern("\\d{4}"));
        });
    }

    /** By the definition (ISO 7064, MOD 11-2): all eighteen, weighted by powers of two, leave 1. */
    static char slowCheck(String body) {
        for (var check = 0; check <= 10; check++) {
            var sum = check;
            for (var i = 0; i < 17; i++) sum += (body.charAt(i) - '0') * (1 << (17 - i));
            if (sum % 11 == 1) return check == 10 ? 'X' : (char) ('0' + check);
        }
        throw new AssertionError(body);
    }
}
