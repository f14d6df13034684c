package xiangyi.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.funds.Amount;
import xiangyi.funds.Budget;
import xiangyi.funds.BudgetLineId;
import xiangyi.funds.BudgetLineRequest;
import xiangyi.funds.Purpose;
import xiangyi.funds.SpendingId;
import xiangyi.funds.SpendingRequest;
import xiangyi.funds.Spendings;
import xiangyi.plans.PaperId;
import xiangyi.plans.PaperKind;
import xiangyi.plans.PaperRequest;
import xiangyi.plans.Papers;
import xiangyi.plans.Topic;
import xiangyi.plans.TopicSource;
import xiangyi.registers.Entries;
import xiangyi.registers.EntryId;
import xiangyi.registers.EntryRequest;
import xiangyi.registers.Register;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** What the townships have planned for the year and set apart, and what 烽火乡 has spent of it. */
@Component
class DemoMoney {

    private final Budget budget;
    private final Spendings spendings;
    private final Papers papers;
    private final Entries entries;
    private final Register<Topic> topics;
    private final Workdays workdays;

    DemoMoney(
            Budget budget,
            Spendings spendings,
            Papers papers,
            Entries entries,
            Register<Topic> topics,
            Workdays workdays) {
        this.budget = budget;
        this.spendings = spendings;
        this.papers = papers;
        this.entries = entries;
        this.topics = topics;
        this.workdays = workdays;
    }

    void fill(Actor system, List<Area> townships) {
        townships.forEach(area -> {
            line(system, area, "人大工作经费", "2万", "县财政下达");
            plan(system, area, PaperKind.YEAR_PLAN, "年度工作计划", null, null);
        });
        var here = townships.get(0);
        var line = line(system, here, "代表活动经费", "2万", "乡财政预算");
        spend(system, line, Purpose.TRAINING, "代表集中培训资料和场地", "1860", 230);
        spend(system, line, Purpose.ACTIVITY, "视察租车", "900", 150);
        spend(system, line, Purpose.SUBSCRIPTION, "《民主法制报》《人大信息》全年订阅", "1280", 300);
        spend(system, line, Purpose.MEALS, "年首例会开餐", "2400", 236);
        spend(system, null, Purpose.PRINTING, "议案、建议交办材料打印", "近700", 220);
        plan(system, here, PaperKind.GROUP_PLAN, "第一代表小组活动计划", "第一代表小组", null);
        var older = plan(system, here, PaperKind.RULE, "代表联系选民制度", null, null);
        plan(system, here, PaperKind.RULE, "代表联系选民和接待日制度", null, older);
        topic(system, here, "新农村建设情况", TopicSource.PARTY, true);
        topic(system, here, "农村饮水安全", TopicSource.HEAT, true);
        topic(system, here, "村级财务公开", TopicSource.PETITIONS, false);
    }

    private BudgetLineId line(Actor system, Area area, String title, String amount, String source) {
        return budget.plan(
                system,
                new BudgetLineRequest(
                        BudgetLineId.next(),
                        area,
                        workdays.today().getYear(),
                        title,
                        Amount.of(amount),
                        source,
                        early(5),
                        null,
                        null,
                        0));
    }

    private void spend(
            Actor system, @Nullable BudgetLineId line, Purpose purpose, String title, String amount, int daysAgo) {
        var day = workdays.today().minusDays(daysAgo);
        var first = LocalDate.of(workdays.today().getYear(), 1, 1);
        spendings.enter(
                system,
                new SpendingRequest(
                        SpendingId.next(),
                        DemoCounty.TOWNSHIP,
                        Amount.of(amount),
                        purpose,
                        title,
                        day.isBefore(first) ? first : day,
                        null,
                        null,
                        line,
                        null,
                        null,
                        "李文静",
                        null,
                        null,
                        0));
    }

    private PaperId plan(
            Actor system, Area area, PaperKind kind, String title, @Nullable String group, @Nullable PaperId replaces) {
        var year = workdays.today().getYear();
        return papers.adopt(
                system,
                new PaperRequest(
                        PaperId.next(),
                        area,
                        kind,
                        kind == PaperKind.RULE ? title : year + "年" + title,
                        kind == PaperKind.RULE && replaces == null ? LocalDate.of(year - 3, 3, 1) : early(12),
                        null,
                        null,
                        "主席团",
                        null,
                        null,
                        group,
                        replaces,
                        null,
                        0),
                null);
    }

    private void topic(Actor system, Area area, String title, TopicSource source, boolean told) {
        var words = new Topic(title, source, workdays.today().getYear(), early(12), told ? early(20) : null, null);
        entries.enter(system, topics, new EntryRequest<>(EntryId.next(), area, words, null, 0));
    }

    /** A day in January, or today while it is still to come. */
    private LocalDate early(int day) {
        var wanted = LocalDate.of(workdays.today().getYear(), 1, day);
        return wanted.isAfter(workdays.today()) ? workdays.today() : wanted;
    }
}
