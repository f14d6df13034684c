package xiangyi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "'', rd.example.cn, http://rd.example.cn, true",
        "'', 10.1.2.3, http://10.1.2.3, true",
        "'', localhost, http://localhost, false",
        "'', 127.0.0.1, http://127.0.0.1, false",
        "https://rd.example.cn/, localhost, https://rd.example.cn, true",
        "10.1.2.3:8080, 127.0.0.1, http://10.1.2.3:8080, true"
    })
    void isWhatIsSetElseWhatWasAsked(String setting, String host, String address, boolean isReachable) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        var house = new PublicAddress(setting);
        assertThat(house.of(request)).isEqualTo(address);
        assertThat(house.isReachable(request)).isEqualTo(isReachable);
    }

    @Test
    void nothingIsSetByItself() {
        assertThat(new PublicAddress(" ").base()).isEmpty();
    }
}
