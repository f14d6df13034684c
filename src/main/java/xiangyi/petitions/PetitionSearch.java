package xiangyi.petitions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Searchable;
import xiangyi.shared.Words;

/** Petitions by their matter and village, for staff only; who petitions finds nothing. */
@Component
class PetitionSearch implements Searchable {

    private final JdbcClient jdbc;

    PetitionSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "petitions.list";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        var words = Words.query(typed);
        if (!actor.may(PetitionRight.READ) || words.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select id, matter, village, received_on
                          from petitions.petition
                         where area like :within and status <> 'VOID' and words @@ to_tsquery('simple', :words)
                         order by received_on desc, id
                         limit :most
                        """)
                .param("within", actor.scope(PetitionRight.READ).within())
                .param("words", words)
                .param("most", most)
                .query(Hit.class)
                .list()
                .stream()
                .map(hit -> new Found(hit.matter(), "/petitions/" + hit.id().text(), hit.note()))
                .toList();
    }

    record Hit(PetitionId id, String matter, @Nullable String village, LocalDate receivedOn) {

        String note() {
            return (Dates.full(receivedOn) + " " + (village == null ? "" : village)).strip();
        }
    }
}
