package xiangyi.publicity.web;

import gg.jte.Content;
import html.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.publicity.PublicityRight;
import xiangyi.publicity.SubscriptionQueries;
import xiangyi.publicity.Subscriptions;
import xiangyi.registers.Entry;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.web.BesideList;
import xiangyi.shared.Actor;
import xiangyi.web.Show;

/** What was taken last year is taken again. */
@Controller
class JournalsController implements BesideList {

    private final Subscriptions subscriptions;
    private final SubscriptionQueries queries;
    private final Pages pages;

    JournalsController(Subscriptions subscriptions, SubscriptionQueries queries, Pages pages) {
        this.subscriptions = subscriptions;
        this.queries = queries;
        this.pages = pages;
    }

    @PostMapping("/publicity/journals/again")
    View again(Actor actor, @RequestParam Integer year) {
        subscriptions.again(actor, year);
        return Show.next("/publicity/journals?year=" + year);
    }

    @Override
    public String table() {
        return "publicity.subscription";
    }

    @Override
    public @Nullable Content of(Actor actor, EntryFilter filter) {
        var year = filter.by().get("year");
        if (year == null || !actor.may(PublicityRight.WRITE)) {
            return null;
        }
        var before = queries.before(actor.scope(PublicityRight.WRITE), Integer.parseInt(year));
        return before.isEmpty()
                ? null
                : pages.publicityAgain(before.stream().map(Entry::words).toList(), year);
    }
}
