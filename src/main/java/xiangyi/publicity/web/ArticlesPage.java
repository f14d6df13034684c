package xiangyi.publicity.web;

import java.util.List;
import java.util.Map;
import xiangyi.publicity.ArticleCard;
import xiangyi.publicity.ArticleFilter;
import xiangyi.publicity.MediumLevel;
import xiangyi.publicity.PublicityRight;
import xiangyi.shared.Actor;
import xiangyi.web.Pager;

/**
 * @param pieces that the filter leaves
 * @param ofYear pieces written in the year that the sentence of state speaks of
 * @param printed pieces of that year by level
 */
public record ArticlesPage(
        Actor actor,
        ArticleFilter filter,
        Pager<ArticleCard> pager,
        int pieces,
        int year,
        int ofYear,
        Map<MediumLevel, Integer> printed,
        List<Integer> years) {

    public boolean mayWrite() {
        return actor.may(PublicityRight.WRITE);
    }

    public int printedInAll() {
        return printed.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int printed(MediumLevel level) {
        return printed.getOrDefault(level, 0);
    }

    /** Nothing is in the register at all, whatever the filter. */
    public boolean isEmpty() {
        return pager.total() == 0 && filter.isEverything();
    }
}
