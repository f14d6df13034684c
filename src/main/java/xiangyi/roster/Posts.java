package xiangyi.roster;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Norm;
import xiangyi.shared.Normal;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with posts: chair, presidium, heads of the government. */
@UseCases
public class Posts {

    private final JdbcClient jdbc;
    private final PostQueries queries;
    private final Deputies deputies;
    private final People people;
    private final List<Norm<Appointment>> norms;
    private final ObjectProvider<PersonUse> uses;
    private final Workdays clock;

    Posts(
            JdbcClient jdbc,
            PostQueries queries,
            Deputies deputies,
            People people,
            List<Norm<Appointment>> norms,
            ObjectProvider<PersonUse> uses,
            Workdays clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.deputies = deputies;
        this.people = people;
        this.norms = norms;
        this.uses = uses;
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
        requireDays(request.fromOn(), request.untilOn(), problems);
        var deputy = deputies.find(scope, request.area(), request.fromOn(), List.of(request.name()))
                .get(0);
        var person = deputy.map(Deputy::person).or(() -> onFile(request, problems));
        var during = queries.during(scope, request.area(), request.fromOn(), request.untilOn());
        var beside = during.stream()
                .filter(post -> person.filter(post.person()::equals).isPresent())
                .toList();
        during.stream()
                .filter(post -> post.kind() == request.kind() && (beside.contains(post) || isSingle(post.kind())))
                .filter(post -> post.title().equals(request.title().strip()) || isSingle(post.kind()))
                .findFirst()
                .ifPresent(post -> problems.add(
                        Reason.of("roster.postHeld", post.name(), post.title()).at("name")));
        problems.addAll(Norm.breaches(
                norms,
                new Appointment(request, deputy.isPresent(), beside),
                request.area(),
                request.fromOn(),
                Norm.Level.VOID));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        insert(request, person.orElseGet(() -> enter(request)));
        return request.id();
    }

    /** From a day on the post is no longer held. */
    public void leave(Actor actor, PostId id, EndPostRequest request) {
        var post = queries.post(actor.scope(RosterRight.WRITE), id).orElseThrow(() -> new NotFound(id));
        Outdated.requireSame(request.version(), post.version());
        Ending.require(post.fromOn(), post.untilOn(), request.on(), clock.today());
        jdbc.sql("""
                        update roster.post set version = version + 1, until_on = :on, end_reason = :cause where id = :id
                        """)
                .param("id", id.value())
                .param("on", request.on())
                .param("cause", request.cause())
                .update();
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
        if (uses.stream().noneMatch(use -> use.keeps(post.person()))) {
            people.takeOutUnused(post.person());
        }
    }

    /** A township has one chair and one head. */
    private static boolean isSingle(PostKind kind) {
        return kind == PostKind.CHAIR || kind == PostKind.HEAD;
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

    private void requireDays(LocalDate from, @Nullable LocalDate until, List<Reason> problems) {
        if (from.isAfter(clock.today())) {
            problems.add(Reason.of("shared.notInFuture", from.toString()).at("fromOn"));
        }
        if (until != null && until.isBefore(from)) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("untilOn"));
        } else if (until != null && until.isAfter(clock.today())) {
            problems.add(Reason.of("shared.notInFuture", until.toString()).at("untilOn"));
        }
    }

    private void insert(PostRequest request, PersonId person) {
        jdbc.sql("""
                        insert into roster.post
                               (id, version, area, person, kind, title, from_on, until_on, note, recorded_at)
                        values (:id, 1, :area, :person, :kind, :title, :from, :until, :note, :at)
                        """)
                .param("id", request.id().value())
                .param("area", request.area().code())
                .param("person", person.value())
                .param("kind", request.kind().name())
                .param("title", request.title().strip())
                .param("from", request.fromOn())
                .param("until", request.untilOn(), Types.DATE)
                .param("note", request.note())
                .param("at", Timestamp.from(clock.now()))
                .update();
    }
}
