package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Chapter;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** Articles written and printed, at which level, and how the website was kept up. */
@Component
@Order(7)
class PublicityChapter implements Chapter {

    private static final String WRITTEN = "publicity.written";
    private static final String RENEWED = "publicity.renewed";
    private static final List<String> LEVELS = List.of("NATION", "PROVINCE", "CITY", "COUNTY", "TOWNSHIP");

    private static final Figure ARTICLES = Figure.of(
            "articles", Unit.ARTICLES, register -> Evidence.sum(register.of(WRITTEN), PublicityChapter::pieces));
    private static final Figure RENEWALS =
            Figure.of("renewals", Unit.TIMES, register -> Evidence.count(register.of(RENEWED)));
    private static final Figure MONTHS = Figure.of(
            "renewedMonths",
            Unit.MONTHS,
            register -> Evidence.of(
                    BigDecimal.valueOf(register.of(RENEWED).stream()
                            .map(renewal -> YearMonth.from(renewal.happenedOn()))
                            .distinct()
                            .count()),
                    register.of(RENEWED)));

    @Override
    public String key() {
        return "publicity";
    }

    @Override
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        var paragraphs = new ArrayList<Paragraph>();
        if (!register.of(WRITTEN).isEmpty()) {
            paragraphs.add(articles(register));
        }
        var operators = register.goingOn("publicity.operator");
        if (!register.of(RENEWED).isEmpty()) {
            paragraphs.add(new Telling(register, "website")
                    .say("reports.publicity.website", List.of(RENEWALS, MONTHS))
                    .say(operators.isEmpty() ? "reports.stop" : "reports.publicity.operator", Said.names(operators))
                    .paragraph());
        }
        return paragraphs;
    }

    private static Paragraph articles(YearFacts register) {
        var telling = new Telling(register, "articles").say("reports.publicity.articles", List.of(ARTICLES));
        for (var level : LEVELS) {
            telling.sayAny("reports.publicity.level", printed(level), text("reports.level." + level));
        }
        return telling.say("reports.stop").paragraph();
    }

    private static Figure printed(String level) {
        return Figure.of(
                        "printed",
                        Unit.ARTICLES,
                        register -> Evidence.sum(
                                register.of("publicity.printed").stream()
                                        .filter(fact -> level.equals(fact.text(Told.LEVEL)))
                                        .toList(),
                                PublicityChapter::pieces))
                .about(level)
                .called(text("reports.figure.printedAt", text("reports.level." + level)));
    }

    private static Evidence pieces(Fact article) {
        var pieces = article.number(Told.PIECES);
        return Evidence.of(BigDecimal.valueOf(pieces == null ? 1 : pieces), List.of(article));
    }
}
