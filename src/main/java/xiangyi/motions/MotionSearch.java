package xiangyi.motions;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Normal;
import xiangyi.shared.Searchable;
import xiangyi.shared.WordIndex;
import xiangyi.shared.Words;

/** Motions by number, words, or the names of those who signed and their initials; the one of
 * that very number first, then the newest. */
@Component
class MotionSearch implements Searchable {

    private final JdbcClient jdbc;
    private final WordIndex words;

    MotionSearch(JdbcClient jdbc, WordIndex words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Keeps the words of a motion by which it is found. */
    void write(Motion motion) {
        var names = motion.signers().stream().map(Signer::name).toList();
        var said = String.join(
                " ",
                motion.number(),
                motion.text().title(),
                motion.text().content(),
                String.join("、", names),
                Words.initials(names));
        words.keep("motions.motion", motion.id(), said);
    }

    @Override
    public String key() {
        return "motions.list";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        var words = Words.query(typed);
        if (!actor.may(MotionRight.READ) || words.isEmpty()) {
            return List.of();
        }
        record Row(MotionId id, String title, int termOrdinal, int sessionOrdinal, int serial) {}
        return jdbc
                .sql("""
                        select id, title, term_ordinal, session_ordinal, serial
                          from motions.motion
                         where area like :within and status <> 'VOID' and words @@ to_tsquery('simple', :words)
                         order by term_ordinal || '-' || session_ordinal || '-议' || serial = :number desc,
                                  received_on desc, id
                         limit :most
                        """)
                .param("within", actor.scope(MotionRight.READ).within())
                .param("words", words)
                .param("number", Normal.code(typed))
                .param("most", most)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Found(
                        row.title(),
                        "/motions/" + row.id().text(),
                        new MotionNumber(row.termOrdinal(), row.sessionOrdinal(), row.serial()).text()))
                .toList();
    }
}
