package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.roster.Deputy;
import xiangyi.roster.EndPostRequest;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupQueries.GroupRow;
import xiangyi.roster.GroupQueries.Member;
import xiangyi.roster.GroupQueries;
import xiangyi.roster.Groups;
import xiangyi.roster.MemberRequest;
import xiangyi.roster.MembershipId;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
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
        var form = Fields.of(MemberRequest.class)
                .proposing("id", MembershipId.next())
                .offering("name", deputies.stream().map(Deputy::label).toList())
                .choosing("leads", Map.of("true", Text.text("roster.field.leads")))
                .proposing("fromOn", clock.today());
        return Show.page(pages.form(FormPage.of(
                "roster.newMember",
                List.of(new Crumb(row.path(), row.name())),
                row.path() + "/members/new",
                form)));
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
        var form = Fields.of(EndPostRequest.class)
                .showing(who)
                .proposing("on", clock.today())
                .without("cause");
        return Show.page(pages.form(
                EndPage.of(who.name(), new Crumb(row.path(), row.name()), path(row, who) + "/end", form)));
    }

    @PostMapping("/{member}/end")
    View leave(
            Actor actor,
            @PathVariable GroupId group,
            @PathVariable MembershipId member,
            @Valid EndPostRequest request) {
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
