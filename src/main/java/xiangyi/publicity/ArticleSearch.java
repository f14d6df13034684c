package xiangyi.publicity;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Searchable;

/** Articles by words of their title, their author or the medium. */
@Component
class ArticleSearch implements Searchable {

    private final ArticleQueries queries;

    ArticleSearch(ArticleQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "publicity.articles";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        if (!actor.may(PublicityRight.READ) || typed.isBlank()) {
            return List.of();
        }
        var filter = new ArticleFilter(null, null, null, typed, 1);
        return queries.page(actor.scope(PublicityRight.READ), filter, 0, most).stream()
                .map(card ->
                        new Found(card.title(), card.path(), card.medium() == null ? card.written() : card.medium()))
                .toList();
    }
}
