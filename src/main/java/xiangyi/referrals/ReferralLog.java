package xiangyi.referrals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.Refusal;
import xiangyi.shared.Together;

/** Writes what happened to a referral, with the day it happened beside the moment it is recorded. */
@Component
class ReferralLog {

    private final JdbcClient jdbc;
    private final Workdays clock;
    private final ApplicationEventPublisher events;
    private final Together together;
    private final Consumer<List<Referral>> teller = this::tell;

    ReferralLog(JdbcClient jdbc, Workdays clock, ApplicationEventPublisher events, Together together) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.together = together;
    }

    /** What is written of one happening; begin with {@link #of} and add what there is. */
    record Line(
            EntryKind kind,
            LocalDate on,
            @Nullable String saidBy,
            @Nullable String said,
            @Nullable LocalDate dueOn,
            @Nullable PersonId person,
            @Nullable Rating rating,
            @Nullable Reply reply) {

        static Line of(EntryKind kind, LocalDate on, @Nullable String said) {
            return new Line(kind, on, null, said, null, null, null, null);
        }

        static Line reply(Reply reply) {
            return new Line(EntryKind.REPLIED, reply.on(), null, reply.said(), null, null, null, reply);
        }

        static Line rating(Rating rating, String name) {
            return new Line(EntryKind.RATED, rating.on(), name, rating.said(), null, rating.person(), rating, null);
        }

        Line due(LocalDate due) {
            return new Line(kind, on, saidBy, said, due, person, rating, reply);
        }

        Line saidBy(String name) {
            return new Line(kind, on, name, said, dueOn, person, rating, reply);
        }
    }

    StoryLineId write(Actor actor, Referral referral, Line line) {
        if (line.on().isAfter(clock.today())) {
            throw new Refusal("shared.notInFuture", line.on().toString());
        }
        var id = StoryLineId.next();
        var rating = line.rating();
        var reply = line.reply();
        jdbc.sql("""
                        insert into referrals.entry
                               (id, area, referral, round, kind, happened_on, recorded_at, recorded_by, said_by, said,
                                department, unit, due_on, person, attitude, satisfaction, result, letter, promise, promised_on)
                        values (:id, :area, :referral, :round, :kind, :on, :at, :by, :saidBy, :said,
                                :department, :unit, :due, :person, :attitude, :satisfaction, :result, :letter, :promise, :promisedOn)
                        """)
                .param("id", id.value())
                .param("area", referral.area().code())
                .param("referral", referral.id().value())
                .param("round", referral.round())
                .param("kind", line.kind().name())
                .param("on", line.on())
                .param("at", Timestamp.from(clock.now()))
                .param("by", actor.name())
                .param("saidBy", line.saidBy() == null ? actor.name() : line.saidBy())
                .param("said", blankIsNone(line.said()))
                .param("department", referral.department().value())
                .param("unit", referral.unit())
                .param("due", line.dueOn())
                .param("person", line.person() == null ? null : line.person().value())
                .param("attitude", rating == null ? null : rating.attitude().name())
                .param(
                        "satisfaction",
                        rating == null ? null : rating.satisfaction().name())
                .param("result", reply == null ? null : reply.result().name())
                .param("letter", reply == null ? null : blankIsNone(reply.letter()))
                .param("promise", reply == null ? null : blankIsNone(reply.promise()))
                .param("promisedOn", reply == null ? null : reply.promisedOn())
                .update();
        moved(referral);
        return id;
    }

    /** Tells the subject's room within this transaction. */
    void moved(Referral referral) {
        together.leave(teller, referral);
    }

    private void tell(List<Referral> moved) {
        moved.stream()
                .collect(groupingBy(Referral::area, groupingBy(Referral::kind, mapping(Referral::subject, toSet()))))
                .forEach((area, kinds) -> kinds.forEach(
                        (kind, subjects) -> events.publishEvent(new ReferralMoved(area, kind, subjects))));
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
