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
        assertThat(Count.of("8名代表")).isEqualTo(Count.exactly(8));
        assertThat(Count.of("75人")).isEqualTo(Count.exactly(75));
        assertThat(Count.of("80余人次以上")).isEqualTo(new Count(80, Exactness.OVER));
        assertThat(Count.of("100余户群众")).isEqualTo(new Count(100, Exactness.OVER));
        assertThat(Count.exactly(10_000).words()).isEqualTo("10000");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(Count.parse("")).isEmpty();
        assertThat(Count.parse("多次")).isEmpty();
        assertThat(Count.parse("-3")).isEmpty();
        assertThat(Count.parse("8名代表5名群众")).isEmpty();
        assertThat(Count.parse("3名代表和两名群众")).isEmpty();
        assertThatThrownBy(() -> Count.of("不少")).isInstanceOf(Refusal.class);
    }
}
