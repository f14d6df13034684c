package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;
import xiangyi.calendar.TimeLimit;
import xiangyi.shared.RuleId;
import xiangyi.shared.Text;

/** S4-8: the website is renewed every month, and somebody is in charge of it. */
@Configuration(proxyBeanMethods = false)
class WebsiteIsKept {

    static final Setting GAP = new Setting("duties.renewal-gap", "31D", "各地通行做法（每月更新），可由本地设定");

    @Bean
    Setting renewalGap() {
        return GAP;
    }

    @Bean
    Obligation s48() {
        return new Obligation(
                new RuleId("S4-8"),
                Subject.PUBLICITY,
                GAP.source(),
                Set.of("publicity"),
                List.of(GAP),
                """
                select area, 'DONE' as what, null as whose, title, happened_on, recorded_at, subject
                  from facts.publicity
                 where area like :within and happened_on between :before and :until and kind = 'publicity.renewed'
                union all
                select area, 'OWED', 'operator', title, happened_on, recorded_at, subject
                  from facts.publicity
                 where area like :within and happened_on <= least(:until, :on) and kind = 'publicity.operator'
                   and (until is null or until >= least(:until, :on))
                """,
                (recorded, period, on, local) -> {
                    var renewed = new Regularly(TimeLimit.of(local.apply(GAP))).of(recorded, period, on);
                    return recorded.owed().findFirst().isPresent() || renewed == Standing.NOT_RECORDED
                            ? renewed
                            : renewed.saying(Text.text("duties.said.noOperator"));
                });
    }
}
