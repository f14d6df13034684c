package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** S4-7: deputies serve as informants, so that troubles are heard of while they are small. */
@Configuration(proxyBeanMethods = false)
class InformantsServe {

    static final Setting NUMBER = new Setting("duties.informants", "1", "各地通行做法，可由本地设定");

    @Bean
    Setting informantsWanted() {
        return NUMBER;
    }

    @Bean
    Obligation s47() {
        return Obligation.yearly("S4-7", Subject.CONTACT, NUMBER, Obligation.LAST_DAY, "petitions", """
                select area, 'DONE' as what, null as whose, title, greatest(happened_on, :from::date) as happened_on,
                       least(recorded_at, :from::date::timestamptz) as recorded_at, subject
                  from facts.petitions
                 where area like :within and happened_on <= :until and (until is null or until >= :from)
                   and kind = 'petitions.informant'
                """);
    }
}
