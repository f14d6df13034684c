package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.roster.Deputy;
import xiangyi.roster.EndPostRequest;
import xiangyi.roster.GroupCorrection;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupQueries;
import xiangyi.roster.GroupQueries.GroupRow;
import xiangyi.roster.GroupQueries.Member;
import xiangyi.roster.Groups;
import xiangyi.roster.MemberRequest;
import xiangyi.roster.MembershipId;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Right;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** One group and who belongs to it on a day; it is put right, or never was; who joins it, leaves it, or was never in it. */
@Controller
@RequestMapping("/groups/{group}")
class GroupController {

    private static final Crumb GROUPS = new Crumb("/groups", Text.text("roster.groups"));

    private final Groups groups;
    private final GroupQueries queries;
    private final RosterQueries roster;
    private final AuditQueries audit;
    private final Workdays clock;
    private final Pages pages;

    GroupController(
            Groups groups,
            GroupQueries queries,
            RosterQueries roster,
            AuditQueries audit,
            Workdays clock,
            Pages pages) {
        this.groups = groups;
        this.queries = queries;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable GroupId group, @RequestParam(required = false) @Nullable LocalDate on) {
        var scope = actor.scope(RosterRight.READ);
        var day = on == null ? clock.today() : on;
        var row = group(actor, RosterRight.READ, group);
        return Show.page(pages.rosterGroup(
                row,
                queries.members(scope, group, day),
                actor.may(RosterRight.WRITE) && row.voidReason() == null,
                ChangeLine.of("roster", audit.changes(scope, group)),
                day,
                clock.today()));
    }

    @GetMapping("/correction")
    View askCorrection(Actor actor, @PathVariable GroupId group) {
        var row = group(actor, RosterRight.WRITE, group);
        return Show.page(pages.form(FormPage.of(
                "roster.correct",
                trail(row),
                row.path() + "/correction",
                Fields.of(GroupCorrection.class).showing(row))));
    }

    @PostMapping("/correction")
    View correct(Actor actor, @PathVariable GroupId group, @Valid GroupCorrection request) {
        groups.correct(actor, group, request);
        return Show.next("/groups/" + group.text());
    }

    @GetMapping("/void")
    View askVoid(Actor actor, @PathVariable GroupId group) {
        var row = group(actor, RosterRight.WRITE, group);
        return Show.page(pages.form(VoidPage.of(
                trail(row),
                Text.text("roster.void"),
                Text.text("roster.void.group"),
                row.path() + "/void",
                row.version())));
    }

    @PostMapping("/void")
    View voidIt(Actor actor, @PathVariable GroupId group, @Valid ReasonRequest request) {
        groups.voidIt(actor, group, request);
        return Show.next("/groups/" + group.text());
    }

    @GetMapping("/members/new")
    View askJoin(Actor actor, @PathVariable GroupId group) {
        var row = group(actor, RosterRight.WRITE, group);
        var deputies = roster.deputies(actor.scope(RosterRight.WRITE), row.area(), clock.today());
        var form = Fields.of(MemberRequest.class)
                .proposing("id", MembershipId.next())
                .offering("name", deputies.stream().map(Deputy::label).toList())
                .choosing("leads", Map.of("true", Text.text("roster.field.leads")))
                .proposing("fromOn", clock.today());
        return Show.page(pages.form(FormPage.of(
                "roster.newMember", List.of(new Crumb(row.path(), row.name())), row.path() + "/members/new", form)));
    }

    @PostMapping("/members/new")
    View join(Actor actor, @PathVariable GroupId group, @Valid MemberRequest request) {
        groups.join(actor, group, request);
        return Show.next("/groups/" + group.text());
    }

    @GetMapping("/members/{member}/end")
    View askLeave(Actor actor, @PathVariable GroupId group, @PathVariable MembershipId member) {
        var row = group(actor, RosterRight.WRITE, group);
        var who = member(actor, member);
        var form = Fields.of(EndPostRequest.class)
                .showing(who)
                .proposing("on", clock.today())
                .without("cause");
        return Show.page(
                pages.form(EndPage.of(who.name(), new Crumb(row.path(), row.name()), path(row, who) + "/end", form)));
    }

    @PostMapping("/members/{member}/end")
    View leave(
            Actor actor,
            @PathVariable GroupId group,
            @PathVariable MembershipId member,
            @Valid EndPostRequest request) {
        groups.leave(actor, member, request);
        return Show.next("/groups/" + group.text());
    }

    @GetMapping("/members/{member}/void")
    View askVoidMember(Actor actor, @PathVariable GroupId group, @PathVariable MembershipId member) {
        var row = group(actor, RosterRight.WRITE, group);
        var who = member(actor, member);
        return Show.page(pages.form(VoidPage.of(
                trail(row),
                Text.text("roster.void.of", who.name()),
                Text.text("roster.void.member"),
                path(row, who) + "/void",
                who.version())));
    }

    @PostMapping("/members/{member}/void")
    View voidMember(
            Actor actor, @PathVariable GroupId group, @PathVariable MembershipId member, @Valid ReasonRequest request) {
        groups.voidMembership(actor, member, request);
        return Show.next("/groups/" + group.text());
    }

    private GroupRow group(Actor actor, Right right, GroupId group) {
        return queries.group(actor.scope(right), group, clock.today()).orElseThrow(() -> new NotFound(group));
    }

    private static List<Crumb> trail(GroupRow row) {
        return List.of(GROUPS, new Crumb(row.path(), row.name()));
    }

    private Member member(Actor actor, MembershipId member) {
        return queries.membership(actor.scope(RosterRight.WRITE), member).orElseThrow(() -> new NotFound(member));
    }

    private static String path(GroupRow group, Member member) {
        return group.path() + "/members/" + member.id().text();
    }
}
