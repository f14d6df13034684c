package xiangyi.appraisals.web;

import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.activities.ActivityBeside;
import xiangyi.activities.ActivityKind;
import xiangyi.appraisals.AppraisalQueries;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.shared.Text;
import xiangyi.web.Tab;

/** The tab beside activities, and what an activity's page tells of its appraisals. */
@Configuration(proxyBeanMethods = false)
class AppraisalsRail {

    @Bean
    Tab appraisalsTab() {
        return new Tab("activities.rail", 20, "appraisals.tab", "/appraisals", AppraisalRight.READ);
    }

    @Bean
    ActivityBeside appraisalsOfActivity(AppraisalQueries queries) {
        return (actor, activity) -> {
            var links = new ArrayList<ActivityBeside.Link>();
            var kind = activity.kind();
            if (kind != ActivityKind.APPRAISAL && kind != ActivityKind.VOTER_REPORT
                    || !actor.may(AppraisalRight.READ)) {
                return links;
            }
            queries.of(actor.scope(AppraisalRight.READ), activity.id())
                    .forEach(card -> links.add(new ActivityBeside.Link(
                            Text.text(card.kind()) + Text.text("appraisals.colon") + card.subject(),
                            card.path(),
                            card.result() == null || card.scale() == null
                                    ? Text.text(card.progress())
                                    : card.scale().word(card.result()))));
            if (actor.may(AppraisalRight.WRITE)) {
                links.add(new ActivityBeside.Link(
                        Text.text("appraisals.beside.new"),
                        "/appraisals/new?activity=" + activity.id().text(),
                        ""));
            }
            return links;
        };
    }
}
