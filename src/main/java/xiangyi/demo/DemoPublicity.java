package xiangyi.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.publicity.Article;
import xiangyi.publicity.MediumLevel;
import xiangyi.publicity.Operator;
import xiangyi.publicity.Renewal;
import xiangyi.publicity.Subscription;
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
    private final Register<Renewal> renewals;
    private final Register<Operator> operators;
    private final Register<Subscription> journals;
    private final Workdays workdays;

    DemoPublicity(
            Entries entries,
            Register<Article> articles,
            Register<Renewal> renewals,
            Register<Operator> operators,
            Register<Subscription> journals,
            Workdays workdays) {
        this.entries = entries;
        this.articles = articles;
        this.renewals = renewals;
        this.operators = operators;
        this.journals = journals;
        this.workdays = workdays;
    }

    void fill(Actor system, Area here, String operator) {
        var today = workdays.today();
        article(system, here, "代表小组视察通组公路", operator, today.minusDays(70), MediumLevel.PROVINCE, "省人大网站");
        article(system, here, "选民听代表述职", operator, today.minusDays(44), MediumLevel.CITY, "市人大网站");
        article(system, here, "一件建议修好一条路", operator, today.minusDays(30), MediumLevel.COUNTY, "县人大网站");
        article(system, here, "主席团会议听取办理情况", operator, today.minusDays(16), null, null);
        article(system, here, "代表走访困难群众", null, today.minusDays(5), null, null);
        enter(system, here, operators, new Operator(operator, today.minusMonths(10), null));
        for (var month = 6; month >= 1; month--) {
            var what = List.of("工作动态3条", "代表事迹2则", "视察报道1篇").get(month % 3);
            enter(system, here, renewals, new Renewal(today.minusDays(30L * month - 2), what, operator));
        }
        for (var year : List.of(today.getYear() - 1, today.getYear())) {
            enter(system, here, journals, new Subscription("《人民代表报》", 54, year));
            enter(system, here, journals, new Subscription("《中国人大》杂志", 6, year));
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
        enter(system, here, articles, new Article(title, author, on, null, null, 1, level, medium, printedOn, null));
    }

    private <W extends Record> void enter(Actor system, Area here, Register<W> register, W words) {
        entries.enter(system, register, new EntryRequest<>(EntryId.next(), here, words, null, 0));
    }
}
