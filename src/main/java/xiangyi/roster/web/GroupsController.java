package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupRequest;
import xiangyi.roster.Groups;
import xiangyi.roster.LeaveGroupRequest;
import xiangyi.roster.MemberRequest;
import xiangyi.roster.MembershipId;
import xiangyi.roster.PostQueries;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Right;
import xiangyi.web.Show;

/** Groups of deputies, and who belongs to them on a day. */
@Controller
@RequestMapping("/groups")
class GroupsController {

    private final Groups groups;
    private final PostQueries queries;
    private final RosterQueries roster;
    private final Here here;
    private final Workdays clock;
    private final Pages pages;

    GroupsController(Groups groups, PostQueries queries, RosterQueries roster, Here here, Workdays clock, Pages pages) {
        this.groups = groups;
        this.queries = queries;
        this.roster = roster;
        this.here = here;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable LocalDate on) {
        var day = day(on);
        var rows = queries.groups(actor.scope(RosterRight.READ), day);
        return Show.page(pages.rosterGroups(rows, actor.may(RosterRight.WRITE), day, clock.today()));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        actor.require(RosterRight.WRITE);
        return Show.page(pages.rosterNewGroup(GroupId.next(), here.of(actor, RosterRight.WRITE), clock.today()));
    }

    @PostMapping("/new")
    View found(Actor actor, @Valid GroupRequest request) {
        return Show.next("/groups/" + groups.found(actor, request).text());
    }

    @GetMapping("/{group}")
    View show(Actor actor, @PathVariable GroupId group, @RequestParam(required = false) @Nullable LocalDate on) {
        var day = day(on);
        var members = queries.members(actor.scope(RosterRight.READ), group, day);
        return Show.page(pages.rosterGroup(
                group(actor, RosterRight.READ, group), members, actor.may(RosterRight.WRITE), day, clock.today()));
    }

    @GetMapping("/{group}/members/new")
    View askMember(Actor actor, @PathVariable GroupId group) {
        var row = group(actor, RosterRight.WRITE, group);
        var deputies = roster.deputies(actor.scope(RosterRight.WRITE), row.area(), clock.today());
        return Show.page(pages.rosterNewMember(row, MembershipId.next(), deputies, clock.today()));
    }

    @PostMapping("/{group}/members/new")
    View join(Actor actor, @PathVariable GroupId group, @Valid MemberRequest request) {
        groups.join(actor, group, request);
        return Show.next("/groups/" + group.text());
    }

    @GetMapping("/{group}/members/{member}/end")
    View askLeave(Actor actor, @PathVariable GroupId group, @PathVariable MembershipId member) {
        var row = group(actor, RosterRight.WRITE, group);
        var who = queries.membership(actor.scope(RosterRight.WRITE), member).orElseThrow(() -> new NotFound(member));
        var path = "/groups/" + group.text();
        return Show.page(pages.rosterEndHeld(
                who.name(), path, row.name(), path + "/members/" + member.text() + "/end", 0, clock.today(), false));
    }

    @PostMapping("/{group}/members/{member}/end")
    View leave(
            Actor actor,
            @PathVariable GroupId group,
            @PathVariable MembershipId member,
            @Valid LeaveGroupRequest request) {
        groups.leave(actor, member, request);
        return Show.next("/groups/" + group.text());
    }

    private PostQueries.GroupRow group(Actor actor, Right right, GroupId group) {
        return queries.group(actor.scope(right), group, clock.today()).orElseThrow(() -> new NotFound(group));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? clock.today() : on;
    }
}
