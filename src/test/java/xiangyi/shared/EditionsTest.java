package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is judged by the edition in force then, and what is said of it cites that one. */
class EditionsTest {

    @ParameterizedTest
    @CsvSource({
        // Today's edition from its first day on, the one before until the day before it.
        "《代表法》第五十一条, 2025-03-12, 《代表法》第五十一条",
        "《代表法》第五十一条, 2025-03-11, 《代表法》（2015年修正）第四十二条",
        "《地方组织法》第十四条, 2022-03-11, 《地方组织法》（2015年修正）第十一条",
        "《信访工作条例》第三十四条, 2022-04-30, 《信访条例》（2005年）",
        "《信访工作条例》第三十四条, 2022-05-01, 《信访工作条例》第三十四条",
        "《选举法》第四十七条, 2019-01-01, 《选举法》（2015年修正）",
        "《选举法》第四十七条, 2020-10-18, 《选举法》第四十七条",
        // Several articles, some of them not known for sure; several laws, each by its own day.
        "《地方组织法》第十二条、第十九条, 2019-06-01, 《地方组织法》（2015年修正）第九条、第十五条",
        "《代表法》第二十四条、第三十六条, 2019-06-01, 《代表法》（2015年修正）",
        "《地方组织法》第二十二条、《代表法》第十五条, 2023-01-01, 《地方组织法》第二十二条、《代表法》（2015年修正）第九条",
        "《代表法》第五十二条；一事一议是各地通行做法, 2019-01-01, 《代表法》（2015年修正）；一事一议是各地通行做法",
        // Before the edition that is known, only the law is named.
        "《代表法》第五十一条, 2012-01-01, 《代表法》",
        "《信访工作条例》第二十三条, 2004-01-01, 《信访条例》",
        // What has no editions here stays as it stands.
        "《民法典》第二百零三条, 1999-01-01, 《民法典》第二百零三条",
        "国内通行做法，可由本地设定, 2019-01-01, 国内通行做法，可由本地设定",
    })
    void isCitedAsItWasThen(String today, LocalDate day, String then) {
        assertThat(Editions.cited(today, day)).isEqualTo(then);
    }
}
