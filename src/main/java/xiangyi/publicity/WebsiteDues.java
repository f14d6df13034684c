package xiangyi.publicity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.areas.Setting;
import xiangyi.areas.Settings;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Role;
import xiangyi.shared.Text;

/** A website that is kept is renewed every month. */
@Component
public class WebsiteDues implements DueItems {

    /** Within which the next renewal follows the last. */
    public static final Setting RENEWAL = new Setting("publicity.renewal", "31D", "人大网站每月更新；国内通行做法，可由本地设定");

    private final WebsiteQueries queries;
    private final Settings settings;
    private final Workdays workdays;

    WebsiteDues(WebsiteQueries queries, Settings settings, Workdays workdays) {
        this.queries = queries;
        this.settings = settings;
        this.workdays = workdays;
    }

    @Override
    public List<DueItem> due(Actor actor, LocalDate from, LocalDate until) {
        if (!actor.may(PublicityRight.READ) || actor.role() == Role.DEPUTY) {
            return List.of();
        }
        var scope = actor.scope(PublicityRight.READ);
        var terms = settings.history(RENEWAL, scope.area());
        return queries.kept(scope).stream()
                .map(kept -> {
                    var local = terms.value(kept.area(), kept.lastOn());
                    var due = workdays.dueUnshifted(kept.lastOn(), TimeLimit.of(local.value()));
                    var item = DueItem.of(
                                    due.on(),
                                    kept.area(),
                                    "publicity.due.renew",
                                    Text.text("publicity.renewal"),
                                    "/publicity/website")
                            .counted(due, "publicity.due.last", local.source());
                    return actor.may(PublicityRight.WRITE)
                            ? item.act("publicity.renewal.new", "/publicity/website/new")
                            : item;
                })
                .filter(item -> !item.on().isAfter(until))
                .toList();
    }
}
