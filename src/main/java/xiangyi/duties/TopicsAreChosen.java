package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** S1-7: two or three topics of supervision are chosen for the year, while it is young. */
@Configuration(proxyBeanMethods = false)
class TopicsAreChosen {

    static final Setting TIMES = new Setting("duties.topics-a-year", "2", "《地方组织法》第十九条；议题数可由本地设定");

    @Bean
    Setting topicsAYear() {
        return TIMES;
    }

    @Bean
    Obligation s17() {
        return Obligation.yearly("S1-7", Subject.PLANS, TIMES, Obligation.FIRST_QUARTER, "plans", """
                select area, 'DONE' as what, null as whose, title, happened_on, recorded_at, path
                  from facts.plans
                 where area like :within and happened_on between :from and :until
                   and kind = 'plans.topic' and (told->>'year')::int = extract(year from :from::date)
                """);
    }
}
