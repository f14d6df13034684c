package xiangyi.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.publicity.Article;
import xiangyi.publicity.MediumLevel;
import xiangyi.publicity.OperatorId;
import xiangyi.publicity.OperatorRequest;
import xiangyi.publicity.RenewalId;
import xiangyi.publicity.RenewalRequest;
import xiangyi.publicity.SubscriptionId;
import xiangyi.publicity.SubscriptionRequest;
import xiangyi.publicity.Subscriptions;
import xiangyi.publicity.Website;
import xiangyi.registers.Entries;
import xiangyi.registers.EntryId;
import xiangyi.registers.EntryRequest;
import xiangyi.registers.Register;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** What townships write, put on their websites and read. */
@Component
class DemoPublicity {

    private final Entries entries;
    private final Register<Article> articles;
    private final Website website;
    private final Subscriptions subscriptions;
    private final Workdays workdays;

    DemoPublicity(
            Entries entries,
            Register<Article> articles,
            Website website,
            Subscriptions subscriptions,
            Workdays workdays) {
        this.entries = entries;
        this.articles = articles;
        this.website = website;
        this.subscriptions = subscriptions;
        this.workdays = workdays;
    }

    void fill(Actor system, Area here, String operator) {
        var today = workdays.today();
        article(system, here, "代表小组视察通组公路", operator, today.minusDays(70), MediumLevel.PROVINCE, "省人大网站");
        article(system, here, "选民听代表述职", operator, today.minusDays(44), MediumLevel.CITY, "市人大网站");
        article(system, here, "一件建议修好一条路", operator, today.minusDays(30), MediumLevel.COUNTY, "县人大网站");
        article(system, here, "主席团会议听取办理情况", operator, today.minusDays(16), null, null);
        article(system, here, "代表走访困难群众", null, today.minusDays(5), null, null);
        website.keep(
                system, new OperatorRequest(OperatorId.next(), here, operator, today.minusMonths(10), null, null, 0));
        for (var month = 6; month >= 1; month--) {
            website.renew(
                    system,
                    new RenewalRequest(
                            RenewalId.next(),
                            here,
                            today.minusDays(30L * month - 2),
                            List.of("工作动态3条", "代表事迹2则", "视察报道1篇").get(month % 3),
                            operator,
                            null,
                            0));
        }
        for (var year : List.of(today.getYear() - 1, today.getYear())) {
            take(system, here, "《人民代表报》", 54, year);
            take(system, here, "《中国人大》杂志", 6, year);
        }
    }

    private void article(
            Actor system,
            Area here,
            String title,
            @Nullable String author,
            LocalDate on,
            @Nullable MediumLevel level,
            @Nullable String medium) {
        var printedOn = level == null ? null : on.plusDays(4);
        var words = new Article(title, author, on, null, null, 1, level, medium, printedOn, null);
        entries.enter(system, articles, new EntryRequest<>(EntryId.next(), here, words, null, 0));
    }

    private void take(Actor system, Area here, String journal, int copies, int year) {
        subscriptions.take(
                system, new SubscriptionRequest(SubscriptionId.next(), here, journal, copies, year, null, 0));
    }
}
