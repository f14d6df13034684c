package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** S4-9: news of the congress is written and sent up through the year. */
@Configuration(proxyBeanMethods = false)
class ArticlesAreWritten {

    static final Setting TIMES = new Setting("duties.articles-a-year", "12", "各地通行做法，可由本地设定");

    @Bean
    Setting articlesAYear() {
        return TIMES;
    }

    @Bean
    Obligation s49() {
        return Obligation.yearly("S4-9", Subject.PUBLICITY, TIMES, Obligation.LAST_DAY, "publicity", """
                select area, 'DONE' as what, null as whose, title, happened_on, recorded_at, path
                  from facts.publicity, generate_series(1, (told->>'pieces')::int)
                 where area like :within and happened_on between :from and :until and kind = 'publicity.written'
                """);
    }
}
