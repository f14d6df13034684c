package xiangyi.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.EntryQueries;
import xiangyi.registers.Plan;
import xiangyi.registers.Register;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/** 信息稿件: written, and printed at some level. */
@Component
class ArticleRegister implements Register<Article> {

    static final Plan<Article> PLAN = Plan.of(
                    "publicity.article",
                    Article.class,
                    "/publicity/articles",
                    PublicityRight.READ,
                    PublicityRight.WRITE)
            .listedAt("/publicity")
            .called("title")
            .during("writtenOn", "writtenUntil", "saidAs")
            .lists("writtenOn", "author", "pieces", "level", "medium")
            .narrows("writtenOn", "level")
            .awaits("level", "printing")
            .finds("title", "author", "medium")
            .sums("pieces")
            .sameRow("title", "writtenOn")
            .under("petitions.rail", 20)
            .order(75);

    private final EntryQueries entries;
    private final PrintedQueries printed;
    private final Workdays workdays;

    ArticleRegister(EntryQueries entries, PrintedQueries printed, Workdays workdays) {
        this.entries = entries;
        this.printed = printed;
        this.workdays = workdays;
    }

    @Override
    public Plan<Article> plan() {
        return PLAN;
    }

    @Override
    public void check(Article article, List<Reason> problems) {
        workdays.notInFuture(article.writtenOn(), "writtenOn", problems);
        workdays.notInFuture(article.printedOn(), "printedOn", problems);
        if (article.writtenUntil() != null && article.writtenUntil().isBefore(article.writtenOn())) {
            problems.add(Reason.of("publicity.endsBeforeItBegan").at("writtenUntil"));
        }
        if (article.level() == null && (article.medium() != null || article.printedOn() != null)) {
            problems.add(Reason.of("publicity.levelNeeded").at("level"));
        }
        if (article.printedOn() != null && article.printedOn().isBefore(article.writtenOn())) {
            problems.add(Reason.of("publicity.printedTooEarly").at("printedOn"));
        }
        if (article.link() != null && !article.link().matches("https?://\\S+")) {
            problems.add(Reason.of("publicity.notAddress").at("link"));
        }
    }

    /** Of the year that is looked at, or of this one. */
    @Override
    public List<Reason> state(Scope scope, EntryFilter filter) {
        var year = filter.by()
                .getOrDefault("writtenOn", String.valueOf(workdays.today().getYear()));
        var ofYear = new EntryFilter(null, Map.of("writtenOn", year));
        var byLevel = printed.of(scope, Integer.parseInt(year));
        var state = new ArrayList<Reason>();
        state.add(Reason.of(
                "publicity.article.state",
                year,
                number(entries.totals(scope, PLAN, ofYear).get("pieces")),
                byLevel.values().stream().mapToInt(Integer::intValue).sum()));
        byLevel.forEach((level, pieces) -> state.add(Reason.of("publicity.article.level", level, pieces)));
        return state;
    }

    private static long number(@Nullable Object sum) {
        return sum instanceof Number number ? number.longValue() : 0;
    }
}
