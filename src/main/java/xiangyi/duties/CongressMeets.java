package xiangyi.duties;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;
import xiangyi.facts.Period;
import xiangyi.shared.RuleId;
import xiangyi.shared.Text;

/**
 * SESS-01: the congress meets every year, and since 2022 twice as a rule: who met once has done what must be, and is told;
 * a place may ask for the second by a day.
 */
@Configuration(proxyBeanMethods = false)
class CongressMeets {

    /** The day from which the amended article 14 holds. */
    private static final LocalDate TWICE_SINCE = LocalDate.of(2022, 3, 12);

    static final Setting TIMES = new Setting("duties.sessions-a-year", "1", "《地方组织法》第十四条");

    @Bean
    Setting sessionsAYear() {
        return TIMES;
    }

    static final Setting SECOND_BY = new Setting("duties.second-session-by", "--09-30", "中发〔2015〕18号；日期可由本地设定");

    @Bean
    Setting secondSessionBy() {
        return SECOND_BY;
    }

    @Bean
    Obligation sess01() {
        return new Obligation(
                new RuleId("SESS-01"),
                Subject.MEETINGS,
                TIMES.source(),
                Set.of("sessions"),
                List.of(TIMES, SECOND_BY),
                """
                select area, case kind when 'sessions.planned' then 'PLANNED' else 'DONE' end as what, null as whose, title,
                       happened_on, recorded_at, subject
                  from facts.sessions
                 where area like :within and happened_on between :from and :until
                   and (kind = 'sessions.congress' or kind = 'sessions.planned' and told->>'sort' = 'CONGRESS')
                """,
                (recorded, period, on, local) -> {
                    var number = Integer.parseInt(local.apply(TIMES));
                    var by = number == 1 ? Obligation.LAST_DAY : MonthDay.parse(local.apply(SECOND_BY));
                    var standing = new Times(number, by.atYear(period.until().getYear())).of(recorded, period, on);
                    return standing.isMet() && isOne(recorded, period, on)
                            ? standing.saying(Text.text("duties.said.oneSession"))
                            : standing;
                });
    }

    /** Once where twice is the rule, and no second time planned. */
    private static boolean isOne(TownshipRecord recorded, Period period, LocalDate on) {
        return !period.until().isBefore(TWICE_SINCE)
                && recorded.done(on).filter(line -> period.contains(line.on())).count() == 1
                && recorded.planned(on, period.until()).findAny().isEmpty();
    }
}
