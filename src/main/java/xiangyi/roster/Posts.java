package xiangyi.roster;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Normal;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with posts: chair, presidium, heads of the government. */
@UseCases
public class Posts {

    private final JdbcClient jdbc;
    private final PostQueries queries;
    private final PostChecks checks;
    private final Deputies deputies;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Workdays clock;

    Posts(
            JdbcClient jdbc,
            PostQueries queries,
            PostChecks checks,
            Deputies deputies,
            People people,
            ApplicationEventPublisher events,
            Workdays clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.checks = checks;
        this.deputies = deputies;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody takes a post; whoever is no deputy and not yet on file is entered. */
    public PostId hold(Actor actor, PostRequest request) {
        actor.require(RosterRight.WRITE, request.area());
        var scope = actor.scope(RosterRight.WRITE);
        if (queries.post(scope, request.id()).isPresent()) {
            return request.id();
        }
        var problems = new ArrayList<Reason>();
        var deputy = deputies.find(scope, request.area(), request.fromOn(), List.of(request.name()))
                .get(0);
        var person = deputy.map(Deputy::person).or(() -> onFile(request, problems));
        problems.addAll(checks.against(scope, request, person, deputy.isPresent()));
        Refusal.ifAny(problems);
        insert(request, person.orElseGet(() -> enter(request)));
        events.publishEvent(new InOfficeChanged(request.area()));
        return request.id();
    }

    /** From a day on the post is no longer held. */
    public void leave(Actor actor, PostId id, EndPostRequest request) {
        var post = Voiding.standing(queries.post(actor.scope(RosterRight.WRITE), id), id, request.version());
        Ending.require(post.fromOn(), post.untilOn(), request.on(), clock.today());
        jdbc.sql("""
                        update roster.post set version = version + 1, until_on = :on, end_reason = :cause where id = :id
                        """).paramSource(request).param("id", id.value()).update();
        events.publishEvent(new InOfficeChanged(post.area()));
    }

    /** Somebody on file who is no deputy; one of several of that name cannot be meant. */
    private Optional<PersonId> onFile(PostRequest request, List<Reason> problems) {
        var named = people.named(request.area().county(), Normal.name(request.name()));
        if (named.size() > 1) {
            problems.add(Reason.of("roster.severalNamed", request.name()).at("name"));
        } else if (named.isEmpty() && request.name().contains("（")) {
            problems.add(Reason.of("roster.nobodyNamed", request.name()).at("name"));
        }
        return named.stream().findFirst().map(People.Known::id);
    }

    private PersonId enter(PostRequest request) {
        var id = people.keep(request.area().county(), Normal.name(request.name()));
        if (request.isDemo()) {
            people.markDemo(id);
        }
        return id;
    }

    private void insert(PostRequest request, PersonId person) {
        jdbc.sql("""
                        insert into roster.post
                               (id, version, area, person, kind, title, from_on, until_on, note, recorded_at)
                        values (:id, 1, :area, :person, :kind, :title, :fromOn, :untilOn, :note, :at)
                        """)
                .paramSource(request)
                .param("person", person.value())
                .param("at", Timestamp.from(clock.now()))
                .update();
    }
}
