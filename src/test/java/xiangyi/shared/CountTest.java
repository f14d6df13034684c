package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Numbers as staff write them down. */
class CountTest {

    @Test
    void areReadAndWrittenAsTyped() {
        assertThat(Count.of("12").words()).isEqualTo("12");
        assertThat(Count.of("1,000余").words()).isEqualTo("1000余");
        assertThat(Count.of("１００余人次").words()).isEqualTo("100余");
        assertThat(Count.of("近1万").words()).isEqualTo("近1万");
        assertThat(Count.of("20余万").words()).isEqualTo("20余万");
        assertThat(Count.of("2万余").words()).isEqualTo("2万余");
        assertThat(Count.of("近万元").words()).isEqualTo("近1万");
        assertThat(Count.of("十余条")).isEqualTo(new Count(10, Exactness.OVER));
        assertThat(Count.of("二十三名")).isEqualTo(Count.exactly(23));
        assertThat(Count.of("1万余份")).isEqualTo(new Count(10_000, Exactness.OVER));
        assertThat(Count.of("32户")).isEqualTo(Count.exactly(32));
        assertThat(Count.exactly(10_000).words()).isEqualTo("10000");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(Count.parse("")).isEmpty();
        assertThat(Count.parse("多次")).isEmpty();
        assertThat(Count.parse("-3")).isEmpty();
        assertThatThrownBy(() -> Count.of("不少")).isInstanceOf(Refusal.class);
    }
}
