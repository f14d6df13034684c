package xiangyi.publicity;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface ArticleRepository extends Repository<Article, ArticleId> {

    Article save(Article article);

    Optional<Article> findById(ArticleId id);

    void delete(Article article);

    boolean existsById(ArticleId id);

    default Article get(Scope scope, ArticleId id) {
        return findById(id).filter(article -> article.stands(scope)).orElseThrow(() -> new NotFound(id));
    }
}
