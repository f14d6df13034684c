package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;
import xiangyi.shared.Exactness;

/** What was planned and spent on the work of the congress, and paid for lost work. */
final class MoneyStory {

    private static final Figure BUDGET = money("budget", "funds.planned");
    private static final Figure SPENT = money("spent", "funds.spent");
    private static final Figure PAID = money("paid", "funds.paid");
    private static final Figure PAID_PEOPLE = Figure.of(
            "paidPeople",
            Unit.ATTENDANCES,
            register -> Evidence.sum(register.of("funds.paid"), list -> ActivityFigures.number(list, Told.PEOPLE)));
    private static final Figure LOST_WORK = Figure.of(
            "lostWork",
            Unit.YUAN,
            register -> Evidence.sum(
                    register.of("funds.spent").stream()
                            .filter(spent -> "LOST_WORK".equals(spent.text(Told.PURPOSE)))
                            .toList(),
                    MoneyStory::amount));

    private MoneyStory() {}

    static List<Paragraph> of(YearFacts register) {
        var paragraphs = new ArrayList<Paragraph>();
        if (!register.of("funds.spent").isEmpty()
                || !register.of("funds.planned").isEmpty()) {
            var telling =
                    new Telling(register, "money").say("reports.money.begin").sayAny("reports.money.budget", BUDGET);
            if (telling.isKnown(SPENT)) {
                telling.words(BUDGET.query().apply(register).isSome() ? text("reports.act.next") : "")
                        .say("reports.money.spent", List.of(SPENT))
                        .sayAny("reports.money.share", Shares.of("spentRate", SPENT, BUDGET))
                        .say("reports.money.purposes", purposes(register));
            }
            paragraphs.add(telling.stop().paragraph());
        }
        if (!register.of("funds.paid").isEmpty()) {
            paragraphs.add(Paragraph.of(register, "reports.money.paid", List.of(PAID, PAID_PEOPLE)));
        } else if (LOST_WORK.query().apply(register).isSome()) {
            paragraphs.add(Paragraph.of(register, "reports.money.lostWork", List.of(LOST_WORK)));
        }
        return paragraphs;
    }

    /** What a mixed sum went to stands in its title. */
    private static String purposes(YearFacts register) {
        return register.of("funds.spent").stream()
                .map(spent -> "MIXED".equals(spent.text(Told.PURPOSE)) || "OTHER".equals(spent.text(Told.PURPOSE))
                        ? spent.title()
                        : text("reports.purpose." + spent.text(Told.PURPOSE)))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(text("reports.and")));
    }

    private static Figure money(String name, String kind) {
        return Figure.of(name, Unit.YUAN, register -> Evidence.sum(register.of(kind), MoneyStory::amount));
    }

    private static Evidence amount(Fact fact) {
        var amount = fact.amount(Told.AMOUNT);
        if (amount == null) {
            return Evidence.NONE;
        }
        var plain = amount.stripTrailingZeros();
        var rounded = plain.scale() <= 0 ? plain.setScale(0) : plain.setScale(2, RoundingMode.HALF_UP);
        var exactness = Objects.requireNonNullElse(fact.text(Told.EXACTNESS), Exactness.EXACT.name());
        return Evidence.of((BigDecimal) rounded, List.of(fact)).said(Exactness.valueOf(exactness));
    }
}
