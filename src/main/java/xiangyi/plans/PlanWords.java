package xiangyi.plans;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Words;

/** Keeps beside each row the words it is found by. */
@Component
class PlanWords {

    private final JdbcClient jdbc;

    PlanWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Paper paper) {
        write(
                "update plans.paper set words = to_tsvector('simple', :words) where id = :id",
                paper.words(),
                paper.id().value());
    }

    void write(Topic topic) {
        write(
                "update plans.topic set words = to_tsvector('simple', :words) where id = :id",
                topic.words(),
                topic.id().value());
    }

    private void write(String sql, String words, UUID id) {
        jdbc.sql(sql).param("words", Words.index(words)).param("id", id).update();
    }
}
