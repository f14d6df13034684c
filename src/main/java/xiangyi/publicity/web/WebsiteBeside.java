package xiangyi.publicity.web;

import gg.jte.Content;
import html.Pages;
import org.springframework.stereotype.Component;
import xiangyi.areas.Settings;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.publicity.PublicityRight;
import xiangyi.publicity.WebsiteDues;
import xiangyi.publicity.WebsiteQueries;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.web.BesideList;
import xiangyi.shared.Actor;

/** When the website is due again, and who keeps it. */
@Component
class WebsiteBeside implements BesideList {

    private final WebsiteQueries queries;
    private final Settings settings;
    private final Workdays workdays;
    private final Pages pages;

    WebsiteBeside(WebsiteQueries queries, Settings settings, Workdays workdays, Pages pages) {
        this.queries = queries;
        this.settings = settings;
        this.workdays = workdays;
        this.pages = pages;
    }

    @Override
    public String table() {
        return "publicity.renewal";
    }

    /** The next day only where one was, and where one place is looked at. */
    @Override
    public Content of(Actor actor, EntryFilter filter) {
        var scope = actor.scope(PublicityRight.READ);
        var local = settings.value(WebsiteDues.RENEWAL, actor.area(), workdays.today());
        var kept = queries.kept(scope);
        var next = kept.size() == 1 && actor.area().isTownship()
                ? workdays.dueUnshifted(kept.get(0).lastOn(), TimeLimit.of(local.value()))
                : null;
        return pages.publicityWebsite(
                next, local.source(), queries.operators(scope), actor.may(PublicityRight.WRITE), workdays.today());
    }
}
