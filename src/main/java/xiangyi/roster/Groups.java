package xiangyi.roster;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Ground;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;
import xiangyi.shared.UseCases;

/** What people do with groups of deputies (代表小组). */
@UseCases
public class Groups {

    private final JdbcClient jdbc;
    private final GroupKeeper keeper;
    private final GroupQueries queries;
    private final Deputies deputies;
    private final Corrections corrections;
    private final Voiding voiding;
    private final Ground ground;
    private final Workdays clock;

    Groups(
            JdbcClient jdbc,
            GroupKeeper keeper,
            GroupQueries queries,
            Deputies deputies,
            Corrections corrections,
            Voiding voiding,
            Ground ground,
            Workdays clock) {
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.queries = queries;
        this.deputies = deputies;
        this.corrections = corrections;
        this.voiding = voiding;
        this.ground = ground;
        this.clock = clock;
    }

    public GroupId found(Actor actor, GroupRequest request) {
        actor.require(RosterRight.WRITE, request.area());
        var problems = new ArrayList<Reason>();
        clock.notInFuture(request.fromOn(), "fromOn", problems);
        Refusal.ifAny(problems);
        try {
            return keeper.found(request);
        } catch (DuplicateKeyException taken) {
            throw taken(request.name());
        }
    }

    /** A deputy joins; somebody who belongs already does not join twice. */
    public void join(Actor actor, GroupId id, MemberRequest request) {
        var scope = actor.scope(RosterRight.WRITE);
        var group = queries.group(scope, id, clock.today()).orElseThrow(() -> new NotFound(id));
        if (queries.membership(scope, request.id()).isPresent()) {
            return;
        }
        Voiding.requireStanding(group.voidReason());
        var problems = new ArrayList<Reason>();
        clock.notInFuture(request.fromOn(), "fromOn", problems);
        if (request.fromOn().isBefore(group.fromOn())) {
            problems.add(
                    Reason.of("roster.beforeGroup", group.fromOn().toString()).at("fromOn"));
        }
        var deputy = deputies.find(scope, group.area(), request.fromOn(), List.of(request.name()))
                .get(0);
        if (deputy.isEmpty()) {
            problems.add(Reason.of("roster.nobodyNamed", request.name()).at("name"));
        } else if (queries.isMember(id, deputy.get().person(), request.fromOn())) {
            problems.add(Reason.of("roster.memberAlready", deputy.get().name()).at("name"));
        }
        Refusal.ifAny(problems);
        keeper.join(
                request.id(),
                id,
                group.area(),
                deputy.orElseThrow().person(),
                Boolean.TRUE.equals(request.leads()),
                request.fromOn(),
                null);
    }

    /** From a day on somebody no longer belongs to the group. */
    public void leave(Actor actor, MembershipId id, EndPostRequest request) {
        var member = standing(actor, id, request.version());
        Ending.require(member.fromOn(), member.untilOn(), request.on(), clock.today());
        jdbc.sql("update roster.membership set version = version + 1, until_on = :on where id = :id")
                .param("id", id.value())
                .param("on", request.on())
                .update();
    }

    /** Puts right what was typed wrong about a group. */
    public void correct(Actor actor, GroupId id, GroupCorrection request) {
        var old = standing(actor, id, request.version());
        var problems = new ArrayList<Reason>();
        clock.notInFuture(request.fromOn(), "fromOn", problems);
        var first = queries.ever(id).firstOn();
        if (first != null && request.fromOn().isAfter(first)) {
            problems.add(Reason.of("roster.membersBefore", first.toString()).at("fromOn"));
        }
        Refusal.ifAny(problems);
        try {
            jdbc.sql("""
                            update roster.deputy_group
                               set version = version + 1, name = :name, topic = :topic, from_on = :fromOn
                             where id = :id
                            """).paramSource(request).param("id", id.value()).update();
        } catch (DuplicateKeyException taken) {
            throw taken(request.name());
        }
        var changes = corrections.changes(actor, old.area(), id, request.reason());
        changes.of("title", old.name(), request.name());
        changes.of(old, request, "name");
    }

    /** A group that never was; while somebody stands in it as a member, it was. */
    public void voidIt(Actor actor, GroupId id, ReasonRequest request) {
        var old = standing(actor, id, request.version());
        var members = queries.ever(id).number();
        var problems = new ArrayList<Reason>();
        if (members > 0) {
            problems.add(Reason.of("roster.groupStands", old.name(), members));
        }
        if (ground.carries(id)) {
            problems.add(Reason.of("roster.groupUsed", old.name()));
        }
        Refusal.ifAny(problems);
        voiding.voidIt(actor, Voiding.Table.GROUP, old.area(), id, id, request.reason());
    }

    /** Somebody was never in the group; the group's own page tells it. */
    public void voidMembership(Actor actor, MembershipId id, ReasonRequest request) {
        var member = standing(actor, id, request.version());
        voiding.voidIt(actor, Voiding.Table.MEMBERSHIP, member.area(), id, id, request.reason());
        corrections
                .changes(actor, member.area(), member.inGroup(), request.reason())
                .of("member", member.name(), Text.text("roster.voided"));
    }

    private GroupQueries.GroupRow standing(Actor actor, GroupId id, int version) {
        return Voiding.standing(queries.group(actor.scope(RosterRight.WRITE), id, clock.today()), id, version);
    }

    private GroupQueries.Member standing(Actor actor, MembershipId id, int version) {
        return Voiding.standing(queries.membership(actor.scope(RosterRight.WRITE), id), id, version);
    }

    private static Refusal taken(String name) {
        return new Refusal(List.of(Reason.of("roster.groupTaken", name).at("name")));
    }
}
