package xiangyi.funds;

import java.sql.Timestamp;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Outdated;
import xiangyi.shared.WordIndex;

/** Writes the rows of the book of money spent. */
@Component
class SpendingRows {

    private final JdbcClient jdbc;
    private final WordIndex words;
    private final Workdays workdays;

    SpendingRows(JdbcClient jdbc, WordIndex words, Workdays workdays) {
        this.jdbc = jdbc;
        this.words = words;
        this.workdays = workdays;
    }

    /** A row that is there already stays as it is. */
    void insert(Actor actor, SpendingRequest request, @Nullable Occasion occasion, @Nullable PayListId list) {
        var made = said("""
                        insert into funds.spending
                               (id, version, area, starts_on, ends_on, said_as, purpose, title, amount, exactness, line,
                                occasion, occasion_title, pay_list, payee, handler, note,
                                status, recorded_at, recorded_by)
                        values (:id, 1, :area, :startsOn, :lastDay, :saidAs, :purpose, :title, :yuan, :exactness, :line,
                                :occasion, :occasionTitle, :list, :payee, :handler, :note,
                                'STANDING', :at, :by)
                        on conflict (id) do nothing
                        """, request, occasion)
                .param("list", list == null ? null : list.value())
                .param("at", Timestamp.from(workdays.now()))
                .param("by", actor.account().value())
                .update();
        if (made > 0) {
            index(request.id(), request, occasion);
        }
    }

    void update(SpendingCard was, SpendingRequest request, @Nullable Occasion occasion) {
        changed(said("""
                        update funds.spending
                           set version = version + 1, starts_on = :startsOn, ends_on = :lastDay, said_as = :saidAs,
                               purpose = :purpose, title = :title, amount = :yuan, exactness = :exactness, line = :line,
                               occasion = :occasion, occasion_title = :occasionTitle,
                               payee = :payee, handler = :handler, note = :note
                         where id = :id and version = :version
                        """, request, occasion).param("id", was.id().value()));
        index(was.id(), request, occasion);
    }

    void voidIt(SpendingCard was) {
        changed(jdbc.sql("""
                        update funds.spending set version = version + 1, status = 'VOID'
                         where id = :id and version = :version
                        """).param("id", was.id().value()).param("version", was.version()));
    }

    void delete(SpendingCard was) {
        jdbc.sql("delete from funds.spending where id = :id")
                .param("id", was.id().value())
                .update();
    }

    private JdbcClient.StatementSpec said(String sql, SpendingRequest request, @Nullable Occasion occasion) {
        return jdbc.sql(sql)
                .paramSource(request)
                .param("lastDay", request.lastDay())
                .param("yuan", request.amount().yuan())
                .param("exactness", request.amount().exactness().name())
                .param("occasionTitle", occasion == null ? null : occasion.title());
    }

    private static void changed(JdbcClient.StatementSpec update) {
        if (update.update() == 0) {
            throw new Outdated();
        }
    }

    private void index(SpendingId id, SpendingRequest request, @Nullable Occasion occasion) {
        var found = Stream.of(
                        request.title(),
                        request.saidAs(),
                        request.payee(),
                        request.handler(),
                        request.note(),
                        occasion == null ? null : occasion.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        words.keep("funds.spending", id, found);
    }
}
