package xiangyi.roster;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with groups of deputies (代表小组). */
@UseCases
public class Groups {

    private final JdbcClient jdbc;
    private final GroupKeeper keeper;
    private final PostQueries queries;
    private final Deputies deputies;
    private final Workdays clock;

    Groups(JdbcClient jdbc, GroupKeeper keeper, PostQueries queries, Deputies deputies, Workdays clock) {
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.queries = queries;
        this.deputies = deputies;
        this.clock = clock;
    }

    public GroupId found(Actor actor, GroupRequest request) {
        actor.require(RosterRight.WRITE, request.area());
        if (request.fromOn().isAfter(clock.today())) {
            throw new Refusal(List.of(
                    Reason.of("shared.notInFuture", request.fromOn().toString()).at("fromOn")));
        }
        try {
            return keeper.found(
                    request.id(), request.area(), request.name().strip(), request.topic(), request.fromOn());
        } catch (DuplicateKeyException taken) {
            throw new Refusal(
                    List.of(Reason.of("roster.groupTaken", request.name()).at("name")));
        }
    }

    /** A deputy joins; somebody who belongs already does not join twice. */
    public void join(Actor actor, GroupId id, MemberRequest request) {
        var scope = actor.scope(RosterRight.WRITE);
        var group = queries.group(scope, id, clock.today()).orElseThrow(() -> new NotFound(id));
        if (queries.membership(scope, request.id()).isPresent()) {
            return;
        }
        var problems = new ArrayList<Reason>();
        if (request.fromOn().isAfter(clock.today())) {
            problems.add(
                    Reason.of("shared.notInFuture", request.fromOn().toString()).at("fromOn"));
        }
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
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
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
    public void leave(Actor actor, MembershipId id, LeaveGroupRequest request) {
        var member = queries.membership(actor.scope(RosterRight.WRITE), id).orElseThrow(() -> new NotFound(id));
        Ending.require(member.fromOn(), member.untilOn(), request.on(), clock.today());
        jdbc.sql("update roster.membership set until_on = :on where id = :id")
                .param("id", id.value())
                .param("on", request.on())
                .update();
    }
}
