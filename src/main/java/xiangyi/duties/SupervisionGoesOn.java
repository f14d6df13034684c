package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;
import xiangyi.shared.RuleId;

/** S2-4: through the year deputies inspect, study and check the law, and what they find is passed on. */
@Configuration(proxyBeanMethods = false)
class SupervisionGoesOn {

    static final Setting INSPECTIONS = new Setting("duties.inspections-a-year", "2", "各地通行做法，可由本地设定");

    @Bean
    Setting inspectionsAYear() {
        return INSPECTIONS;
    }

    static final Setting STUDIES = new Setting("duties.studies-a-year", "1", "各地通行做法，可由本地设定");

    @Bean
    Setting studiesAYear() {
        return STUDIES;
    }

    static final Setting LAW_CHECKS = new Setting("duties.law-checks-a-year", "1", "各地通行做法，可由本地设定");

    @Bean
    Setting lawChecksAYear() {
        return LAW_CHECKS;
    }

    @Bean
    Obligation s24() {
        return new Obligation(
                new RuleId("S2-4"),
                Subject.SUPERVISION,
                "《地方组织法》第十九条；次数可由本地设定",
                Set.of("activities"),
                List.of(INSPECTIONS, STUDIES, LAW_CHECKS),
                """
                select distinct area, 'OWED' as what, sort as whose, sort || '|' as title, :from::date as happened_on,
                       :from::date::timestamptz as recorded_at, 'activities' as subject
                  from (select area from activities where area like :within and happened_on between :from and :until
                        union
                        select area from duties.register where area like :within and register = 'activities'
                        union
                        select area from duties.nothing where area like :within and register = 'activities') place,
                       (values ('INSPECTION'), ('STUDY'), ('LAW_CHECK')) kinds (sort)
                union all
                select area, case kind when 'activities.held' then 'DONE' else 'PLANNED' end, sort, title,
                       happened_on, recorded_at, subject
                  from activities, generate_series(1, times)
                 where area like :within and happened_on between :from and :until
                   and kind in ('activities.held', 'activities.planned')
                   and sort in ('INSPECTION', 'STUDY', 'LAW_CHECK')
                """,
                (recorded, period, on, local) -> new Each(
                                owed -> period.until(),
                                owed -> Integer.parseInt(local.apply(
                                        owed.isWhose("INSPECTION")
                                                ? INSPECTIONS
                                                : owed.isWhose("STUDY") ? STUDIES : LAW_CHECKS)),
                                true)
                        .of(recorded, period, on));
    }
}
