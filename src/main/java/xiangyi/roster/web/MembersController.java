package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupQueries;
import xiangyi.roster.GroupQueries.GroupRow;
import xiangyi.roster.GroupQueries.Member;
import xiangyi.roster.Groups;
import xiangyi.roster.LeaveGroupRequest;
import xiangyi.roster.MemberRequest;
import xiangyi.roster.MembershipId;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.Show;

/** Who joins a group, leaves it, or was entered by mistake. */
@Controller
@RequestMapping("/groups/{group}/members")
class MembersController {

    private final Groups groups;
    private final GroupQueries queries;
    private final RosterQueries roster;
    private final Workdays clock;
    private final Pages pages;

    MembersController(Groups groups, GroupQueries queries, RosterQueries roster, Workdays clock, Pages pages) {
        this.groups = groups;
        this.queries = queries;
        this.roster = roster;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/new")
    View ask(Actor actor, @PathVariable GroupId group) {
        var row = group(actor, group);
        var deputies = roster.deputies(actor.scope(RosterRight.WRITE), row.area(), clock.today());
        return Show.page(pages.rosterNewMember(row, MembershipId.next(), deputies, clock.today()));
    }

    @PostMapping("/new")
    View join(Actor actor, @PathVariable GroupId group, @Valid MemberRequest request) {
        groups.join(actor, group, request);
        return Show.next("/groups/" + group.text());
    }

    @GetMapping("/{member}/end")
    View askLeave(Actor actor, @PathVariable GroupId group, @PathVariable MembershipId member) {
        var row = group(actor, group);
        var who = member(actor, member);
        return Show.page(pages.rosterEndHeld(
                who.name(), row.path(), row.name(), path(row, who) + "/end", who.version(), clock.today(), false));
    }

    @PostMapping("/{member}/end")
    View leave(
            Actor actor,
            @PathVariable GroupId group,
            @PathVariable MembershipId member,
            @Valid LeaveGroupRequest request) {
        groups.leave(actor, member, request);
        return Show.next("/groups/" + group.text());
    }

    @GetMapping("/{member}/void")
    View askVoid(Actor actor, @PathVariable GroupId group, @PathVariable MembershipId member) {
        var row = group(actor, group);
        var who = member(actor, member);
        return Show.page(pages.form(VoidPage.of(
                List.of(new Crumb("/groups", Text.text("roster.groups")), new Crumb(row.path(), row.name())),
                Text.text("roster.void.of", who.name()),
                Text.text("roster.void.member"),
                path(row, who) + "/void",
                who.version())));
    }

    @PostMapping("/{member}/void")
    View voidIt(
            Actor actor, @PathVariable GroupId group, @PathVariable MembershipId member, @Valid ReasonRequest request) {
        groups.voidMembership(actor, member, request);
        return Show.next("/groups/" + group.text());
    }

    private GroupRow group(Actor actor, GroupId group) {
        return queries.group(actor.scope(RosterRight.WRITE), group, clock.today())
                .orElseThrow(() -> new NotFound(group));
    }

    private Member member(Actor actor, MembershipId member) {
        return queries.membership(actor.scope(RosterRight.WRITE), member).orElseThrow(() -> new NotFound(member));
    }

    private static String path(GroupRow group, Member member) {
        return group.path() + "/members/" + member.id().text();
    }
}
