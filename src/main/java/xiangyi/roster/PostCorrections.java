package xiangyi.roster;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.shared.Actor;
import xiangyi.shared.Ground;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What was entered wrongly about posts is put right, voided, or taken back with its import. */
@UseCases
public class PostCorrections {

    private final JdbcClient jdbc;
    private final PostQueries queries;
    private final PostChecks checks;
    private final RosterQueries roster;
    private final People people;
    private final Corrections corrections;
    private final Voiding voiding;
    private final Ground ground;
    private final ApplicationEventPublisher events;

    PostCorrections(
            JdbcClient jdbc,
            PostQueries queries,
            PostChecks checks,
            RosterQueries roster,
            People people,
            Corrections corrections,
            Voiding voiding,
            Ground ground,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.checks = checks;
        this.roster = roster;
        this.people = people;
        this.corrections = corrections;
        this.voiding = voiding;
        this.ground = ground;
        this.events = events;
    }

    /** Puts right what was typed wrong; what the law bars beside it is barred here too. */
    public void correct(Actor actor, PostId id, PostCorrection request) {
        var scope = actor.scope(RosterRight.WRITE);
        var old = Voiding.standing(queries.post(actor.scope(RosterRight.WRITE), id), id, request.version());
        var now = request.of(old);
        var isDeputy =
                roster.deputy(scope, old.area(), request.fromOn(), old.person()).isPresent();
        var problems = checks.against(scope, now, Optional.of(old.person()), isDeputy);
        Refusal.ifAny(problems);
        jdbc.sql("""
                        update roster.post
                           set version = version + 1, kind = :kind, title = :title, from_on = :fromOn, until_on = :untilOn,
                               end_reason = case when :untilOn::date is null then null else end_reason end, note = :note
                         where id = :id
                        """).paramSource(now).update();
        corrections.changes(actor, old.area(), id, request.reason()).of(old, now);
        events.publishEvent(new InOfficeChanged(old.area()));
    }

    /** A post that nobody ever took. */
    public void voidIt(Actor actor, PostId id, ReasonRequest request) {
        var old = Voiding.standing(queries.post(actor.scope(RosterRight.WRITE), id), id, request.version());
        voiding.voidIt(actor, Voiding.Table.POST, old.area(), id, id, request.reason());
    }

    /** Takes an imported post back, and its holder with it where nothing else is kept of them. */
    public void takeOut(Actor actor, PostId id) {
        var post = queries.post(actor.scope(RosterRight.WRITE), id).orElseThrow(() -> new NotFound(id));
        if (jdbc.sql("delete from roster.post where id = :id and version = 1")
                        .param("id", id.value())
                        .update()
                == 0) {
            throw new Refusal("roster.changedSince", post.name());
        }
        events.publishEvent(new InOfficeChanged(post.area()));
        if (!ground.carries(post.person())) {
            people.takeOutUnused(post.person());
        }
    }
}
