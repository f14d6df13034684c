package xiangyi.appraisals.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.AppraisalFilter;
import xiangyi.appraisals.AppraisalId;
import xiangyi.appraisals.AppraisalQueries;
import xiangyi.appraisals.AppraisalRequest;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.appraisals.Appraisals;
import xiangyi.appraisals.Sort;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Place;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.imports.Excel;
import xiangyi.roster.Deputy;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Cell;
import xiangyi.web.Choices;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The list of appraisals, and who is appraised. */
@Controller
@RequestMapping("/appraisals")
class AppraisalsController {

    /** 评议测评台账. */
    private static final Ledger<AppraisalCard> LEDGER = Ledger.of(
            LedgerColumn.date(said("column.day"), AppraisalCard::metOn).onlyInWorkbook(),
            LedgerColumn.<AppraisalCard>text(said("column.kind"), card -> text(card.kind()))
                    .as("is-no")
                    .unnamed(),
            LedgerColumn.text(said("column.subject"), AppraisalCard::subject)
                    .wide(24)
                    .leadingTo(AppraisalCard::path)
                    .note(AppraisalCard::activityTitle),
            LedgerColumn.text(said("field.post"), AppraisalCard::post).onlyInWorkbook(),
            LedgerColumn.text(said("column.activity"), AppraisalCard::activityTitle)
                    .wide(36)
                    .onlyInWorkbook(),
            LedgerColumn.<AppraisalCard>text(
                            said("column.day"), card -> card.met().words())
                    .as("is-date")
                    .onlyOnPage(),
            LedgerColumn.text(said("column.result"), AppraisalCard::resultWord)
                    .shown(card -> Cell.of(card.resultWord())
                            .yet(said(card.votes() == 0 ? "noVote" : "noResult"))
                            .note(card.isRatedAgain() ? said("again") : null)),
            LedgerColumn.state(
                    said("column.progress"),
                    AppraisalCard::progress,
                    card -> card.progress().look()),
            LedgerColumn.date(said("column.sent"), AppraisalCard::sentOn).onlyInWorkbook(),
            LedgerColumn.date(said("column.due"), AppraisalCard::dueOn)
                    .shown(card -> card.isToRectify() ? Cell.of(card.dueOn()).asDeadline() : Cell.of(card.dueOn())),
            LedgerColumn.date(said("column.rectified"), AppraisalCard::rectifiedOn)
                    .onlyInWorkbook(),
            LedgerColumn.date(said("column.published"), AppraisalCard::publishedOn)
                    .onlyInWorkbook(),
            LedgerColumn.date(said("column.rechecked"), AppraisalCard::recheckedOn)
                    .onlyInWorkbook(),
            LedgerColumn.prose(said("field.note"), AppraisalCard::note).onlyInWorkbook());

    private final Appraisals appraisals;
    private final AppraisalQueries queries;
    private final ActivityQueries activities;
    private final DepartmentQueries departments;
    private final RosterQueries roster;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    AppraisalsController(
            Appraisals appraisals,
            AppraisalQueries queries,
            ActivityQueries activities,
            DepartmentQueries departments,
            RosterQueries roster,
            AreaQueries areas,
            Workdays workdays,
            Pages pages) {
        this.appraisals = appraisals;
        this.queries = queries;
        this.activities = activities;
        this.departments = departments;
        this.roster = roster;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute AppraisalFilter filter) {
        var scope = actor.scope(AppraisalRight.READ);
        var rows = queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE);
        return Show.page(pages.appraisalsAppraisals(new AppraisalsPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter), filter.page(), Pager.SIZE),
                LEDGER.drawn(rows),
                queries.years(scope),
                workdays.today())));
    }

    /** 评议测评台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute AppraisalFilter filter) {
        var scope = actor.scope(AppraisalRight.READ);
        var name = text("appraisals.ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, LEDGER, rows)));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable ActivityId activity) {
        actor.require(AppraisalRight.WRITE);
        var choice = choice(actor, activity);
        if (choice.isEmpty()) {
            return Show.page(pages.appraisalsNoActivity());
        }
        var deputies = choice.stream().anyMatch(one -> one.kind() == ActivityKind.VOTER_REPORT);
        var form = form(choice, names(actor, choice.get(0).area(), deputies))
                .proposing("id", AppraisalId.next())
                .proposing("version", 0)
                .proposing("activity", choice.size() == 1 ? choice.get(0).id() : activity);
        return Show.page(
                pages.form(FormPage.of("appraisals.new", AppraisalForms.trail(null), "/appraisals/new", form)));
    }

    @PostMapping("/new")
    View record(Actor actor, @Valid AppraisalRequest request) {
        return Show.next("/appraisals/" + appraisals.record(actor, request).text());
    }

    @GetMapping("/{appraisal}/correction")
    View askCorrection(Actor actor, @PathVariable AppraisalId appraisal) {
        var card = queries.card(actor.scope(AppraisalRight.WRITE), appraisal);
        var form = form(
                        List.of(activities.card(actor.scope(ActivityRight.READ), card.activity())),
                        names(actor, card.area(), card.kind() == Sort.VOTER_REPORT))
                .showing(card)
                .correcting(card.version());
        var page = FormPage.of("appraisals.correct", AppraisalForms.trail(card), card.path() + "/correction", form);
        return Show.page(pages.form(page.or(card.path() + "/void", text("appraisals.void"))));
    }

    @PostMapping("/{appraisal}/correction")
    View correct(
            Actor actor,
            @PathVariable AppraisalId appraisal,
            @Valid AppraisalRequest request,
            @Valid ReasonRequest why) {
        appraisals.correct(actor, appraisal, request, why);
        return Show.next("/appraisals/" + appraisal.text());
    }

    @GetMapping("/{appraisal}/void")
    View askVoid(Actor actor, @PathVariable AppraisalId appraisal) {
        var card = queries.card(actor.scope(AppraisalRight.WRITE), appraisal);
        return Show.page(pages.form(AppraisalForms.why("appraisals.void", card, card.path(), card.version())));
    }

    @PostMapping("/{appraisal}/void")
    View voidIt(Actor actor, @PathVariable AppraisalId appraisal, @Valid ReasonRequest request) {
        appraisals.voidIt(actor, appraisal, request);
        return Show.next("/appraisals");
    }

    private static Fields<AppraisalRequest> form(List<ActivityCard> choice, List<String> names) {
        return Fields.of(AppraisalRequest.class)
                .choosing(
                        "activity",
                        Choices.of(choice, ActivityCard::id, one -> one.when().words() + " " + one.title()))
                .offering("subject", names);
    }

    /** The one that was asked for, else all that something may be appraised at, the newest first. */
    private List<ActivityCard> choice(Actor actor, @Nullable ActivityId asked) {
        var scope = actor.scope(ActivityRight.READ);
        if (asked != null) {
            return List.of(activities.card(scope, asked));
        }
        var places = actor.area().isTownship()
                ? List.of(actor.area())
                : areas.townships(scope).stream().map(Place::area).toList();
        var choice = new ArrayList<ActivityCard>();
        for (var area : places) {
            for (var sort : Sort.values()) {
                choice.addAll(activities.ofKind(scope, area, sort.activity()));
            }
        }
        choice.sort((one, other) -> other.startsOn().compareTo(one.startsOn()));
        return choice;
    }

    private List<String> names(Actor actor, Area area, boolean deputies) {
        var units = departments.serving(actor.scope(DepartmentRight.READ), area).stream()
                .map(Department::name);
        var people = deputies
                ? roster.deputies(actor.scope(AppraisalRight.WRITE), area, workdays.today()).stream()
                        .map(Deputy::label)
                : Stream.<String>empty();
        return Stream.concat(people, units).toList();
    }

    private static String said(String key) {
        return text("appraisals." + key);
    }
}
