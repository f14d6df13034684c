package xiangyi.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The editions of the laws that are cited. Sources in this program name the articles of today; a day is judged by the
 * edition in force then, so what is said of that day cites that one. An article whose old number is not known for sure is
 * cited by its law alone.
 */
public final class Editions {

    /**
     * A law as it reads today and as it read before.
     *
     * @param from the first day of today's edition
     * @param before the name of the edition before
     * @param beforeFrom its first day; earlier still, only the law is named
     * @param articles today's article, and its number in the edition before
     */
    private record Edition(
            String name, LocalDate from, String before, LocalDate beforeFrom, Map<String, String> articles) {

        String bare() {
            return before.substring(0, before.indexOf('》') + 1);
        }
    }

    private static final LocalDate AUTUMN_2015 = LocalDate.of(2015, 8, 29);

    private static final List<Edition> ALL = List.of(
            new Edition(
                    "《代表法》",
                    LocalDate.of(2025, 3, 12),
                    "《代表法》（2015年修正）",
                    AUTUMN_2015,
                    Map.of(
                            "第十五条", "第九条",
                            "第二十四条", "第十八条",
                            "第二十六条", "第二十条",
                            "第四十一条", "第三十四条",
                            "第四十二条", "第三十五条",
                            "第四十九条", "第三十九条",
                            "第五十一条", "第四十二条",
                            "第五十八条", "第四十五条",
                            "第六十二条", "第四十九条")),
            new Edition(
                    "《地方组织法》",
                    LocalDate.of(2022, 3, 12),
                    "《地方组织法》（2015年修正）",
                    AUTUMN_2015,
                    Map.of(
                            "第十二条", "第九条",
                            "第十四条", "第十一条",
                            "第十八条", "第十四条",
                            "第十九条", "第十五条",
                            "第二十二条", "第十八条",
                            "第二十五条", "第二十条")),
            new Edition("《选举法》", LocalDate.of(2020, 10, 18), "《选举法》（2015年修正）", AUTUMN_2015, Map.of()),
            new Edition("《信访工作条例》", LocalDate.of(2022, 5, 1), "《信访条例》（2005年）", LocalDate.of(2005, 5, 1), Map.of()));

    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百零]+条");

    /** A law, and the articles of it that follow. */
    private static final Pattern CITATION =
            Pattern.compile("《(?:中华人民共和国)?([^》（(]+)》((?:[、至和]?" + ARTICLE.pattern() + ")*)");

    private Editions() {}

    /** The same source as it was to be cited on that day; whatever is no law with editions stays as it stands. */
    public static String cited(String source, LocalDate day) {
        return CITATION.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(of("《" + found.group(1) + "》")
                        .filter(edition -> day.isBefore(edition.from()))
                        .map(edition -> cited(edition, found.group(2), day))
                        .orElse(found.group())));
    }

    private static Optional<Edition> of(String name) {
        return ALL.stream().filter(edition -> edition.name().equals(name)).findFirst();
    }

    private static String cited(Edition edition, String articles, LocalDate day) {
        if (day.isBefore(edition.beforeFrom())) {
            return edition.bare();
        }
        var today =
                ARTICLE.matcher(articles).results().map(found -> found.group()).toList();
        return edition.articles().keySet().containsAll(today)
                ? edition.before() + today.stream().map(edition.articles()::get).collect(Collectors.joining("、"))
                : edition.before();
    }
}
