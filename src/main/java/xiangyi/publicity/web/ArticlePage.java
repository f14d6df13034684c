package xiangyi.publicity.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.publicity.ArticleCard;
import xiangyi.publicity.PublicityRight;
import xiangyi.shared.Actor;
import xiangyi.web.ChangeLine;

public record ArticlePage(Actor actor, ArticleCard article, List<ChangeLine> changes, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(PublicityRight.WRITE);
    }
}
