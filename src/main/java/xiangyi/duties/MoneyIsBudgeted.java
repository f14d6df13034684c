package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** DEPT-03: money for deputies' work stands in the budget of the year. */
@Configuration(proxyBeanMethods = false)
class MoneyIsBudgeted {

    static final Setting TIMES = new Setting("duties.budget-lines-a-year", "1", "《代表法》第四十二条；每年3月底前，可由本地设定");

    @Bean
    Setting budgetLinesAYear() {
        return TIMES;
    }

    @Bean
    Obligation dept03() {
        return Obligation.yearly("DEPT-03", Subject.FUNDS, TIMES, Obligation.FIRST_QUARTER, "funds", """
                select area, 'DONE' as what, null as whose, title, greatest(happened_on, :from::date) as happened_on,
                       recorded_at, path
                  from facts.funds
                 where area like :within and happened_on between :before and :until
                   and kind = 'funds.planned' and (told->>'year')::int = extract(year from :from::date)
                """);
    }
}
