package xiangyi.funds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Words;

/** Keeps beside each row the words it is found by. */
@Component
class SpendingWords {

    private final JdbcClient jdbc;

    SpendingWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Spending spending) {
        jdbc.sql("update funds.spending set words = to_tsvector('simple', :words) where id = :id")
                .param("words", Words.index(spending.words()))
                .param("id", spending.id().value())
                .update();
    }
}
