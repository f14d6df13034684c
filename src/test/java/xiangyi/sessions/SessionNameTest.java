package xiangyi.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionNameTest {

    @ParameterizedTest
    @CsvSource({
        "14-7, 14, 7",
        "第十四届人民代表大会第七次会议, 14, 7",
        "十四届七次, 14, 7",
        "烽火乡第十四届人民代表大会第七次会议, 14, 7",
        "第一届人民代表大会主席团第二十一次会议, 1, 21",
        "14届人大7次会议, 14, 7",
    })
    void readsWhatLedgersSay(String typed, int term, int ordinal) {
        assertThat(SessionName.parse(typed)).contains(new SessionName(term, ordinal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第七次会议", "第7次会议", "7", "七次", "主席团第七次会议", "镇人大主席团第七次会议", "花果镇人民代表大会第七次会议"})
    void leavesTheCongressOpen(String typed) {
        assertThat(SessionName.parse(typed)).contains(new SessionName(null, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "春季会议", "0", "第零次会议"})
    void guessesNothing(String typed) {
        assertThat(SessionName.parse(typed)).isEmpty();
    }

    @Test
    void writesOrdinalsInChinese() {
        assertThat(SessionName.chinese(7)).isEqualTo("七");
        assertThat(SessionName.chinese(10)).isEqualTo("十");
        assertThat(SessionName.chinese(14)).isEqualTo("十四");
        assertThat(SessionName.chinese(20)).isEqualTo("二十");
        assertThat(SessionName.chinese(21)).isEqualTo("二十一");
    }
}
