package xiangyi.plans.web;

import html.Pages;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Place;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.files.AttachmentQueries;
import xiangyi.files.web.Uploaded;
import xiangyi.imports.Excel;
import xiangyi.plans.PaperCard;
import xiangyi.plans.PaperId;
import xiangyi.plans.PaperKind;
import xiangyi.plans.PaperRequest;
import xiangyi.plans.Papers;
import xiangyi.plans.PlanFilter;
import xiangyi.plans.PlanQueries;
import xiangyi.plans.PlanRight;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Scope;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** Plans, schemes and rules: the list, one of them, and a new one. */
@Controller
@RequestMapping("/plans")
class PlansController {

    private static final List<LedgerColumn<PaperCard>> LEDGER = List.of(
            LedgerColumn.text(said("kind"), row -> Text.text(row.kind())),
            LedgerColumn.<PaperCard>text(said("title"), PaperCard::title).wide(40),
            LedgerColumn.date(said("adoptedOn"), PaperCard::adoptedOn),
            LedgerColumn.text(said("saidAs"), PaperCard::saidAs),
            LedgerColumn.text(said("adoptedBy"), PaperCard::adoptedBy),
            LedgerColumn.text(said("year"), row -> String.valueOf(row.year())),
            LedgerColumn.text(said("group"), PaperCard::groupName),
            LedgerColumn.<PaperCard>text(said("replaces"), PaperCard::replacesTitle)
                    .wide(30),
            LedgerColumn.prose(said("body"), PaperCard::body));

    private final Papers papers;
    private final PlanQueries queries;
    private final GroupQueries groups;
    private final AttachmentQueries files;
    private final AreaQueries areas;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    PlansController(
            Papers papers,
            PlanQueries queries,
            GroupQueries groups,
            AttachmentQueries files,
            AreaQueries areas,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {
        this.papers = papers;
        this.queries = queries;
        this.groups = groups;
        this.files = files;
        this.areas = areas;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute PlanFilter filter) {
        var scope = actor.scope(PlanRight.READ);
        var today = workdays.today();
        var thisYear = new PlanFilter(PaperKind.YEAR_PLAN, today.getYear(), null, 1);
        return Show.page(pages.plansPlans(new PlansPage(
                actor,
                filter,
                new Pager<>(
                        queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE),
                        queries.total(scope, filter),
                        filter.page(),
                        Pager.SIZE),
                queries.years(scope),
                queries.total(scope, thisYear) > 0,
                areas.names(scope),
                today)));
    }

    /** 计划制度台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute PlanFilter filter) {
        var scope = actor.scope(PlanRight.READ);
        var name = Text.text("plans.ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, LEDGER, rows)));
    }

    @GetMapping("/{paper}")
    View one(Actor actor, @PathVariable PaperId paper) {
        var scope = actor.scope(PlanRight.READ);
        return Show.page(pages.plansPaper(new PaperPage(
                queries.paper(scope, paper),
                actor.may(PlanRight.WRITE),
                files.of(scope, paper.value()),
                ChangeLine.of(
                        PaperRequest.class,
                        audit.changes(scope, paper),
                        (field, value) -> field.equals("kind") ? Text.text("plans.PaperKind." + value) : value),
                workdays.today())));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable PaperKind kind) {
        var scope = actor.scope(PlanRight.WRITE);
        var form = Fields.of(PaperRequest.class).proposing("kind", kind).proposing("adoptedOn", workdays.today());
        return Show.page(
                pages.plansForm(form(scope, PaperId.next(), areas.here(scope), areas.toChoose(scope), null, form)));
    }

    @PostMapping("/new")
    View adopt(Actor actor, @Valid PaperRequest request, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return Show.next(
                "/plans/" + papers.adopt(actor, request, Uploaded.content(file)).text());
    }

    @GetMapping("/{paper}/correction")
    View askCorrection(Actor actor, @PathVariable PaperId paper) {
        var scope = actor.scope(PlanRight.WRITE);
        var card = queries.paper(scope, paper);
        var form = Fields.of(PaperRequest.class)
                .showing(card)
                .proposing("group", card.groupName())
                .proposing("adoptedUntil", card.isOneDay() ? null : card.adoptedUntil());
        return Show.page(pages.plansForm(form(scope, paper, card.area(), List.of(), card, form)));
    }

    @PostMapping("/{paper}/correction")
    View correct(
            Actor actor,
            @PathVariable PaperId paper,
            @Valid PaperRequest request,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        papers.correct(actor, paper, request, Uploaded.content(file));
        return Show.next("/plans/" + paper.text());
    }

    @GetMapping("/{paper}/void")
    View askVoid(Actor actor, @PathVariable PaperId paper) {
        var card = queries.paper(actor.scope(PlanRight.WRITE), paper);
        return Show.page(pages.form(FormPage.reason(
                "plans.void",
                List.of(new Crumb("/plans", Text.text("plans.list")), new Crumb(card.path(), card.title())),
                card.path() + "/void",
                card.version())));
    }

    @PostMapping("/{paper}/void")
    View voidIt(Actor actor, @PathVariable PaperId paper, @Valid ReasonRequest request) {
        papers.voidIt(actor, paper, request);
        return Show.next("/plans");
    }

    /** Groups and older papers are those of one township; where several are meant, nothing is offered. */
    private PaperFormPage form(
            Scope scope,
            PaperId id,
            Area area,
            List<Place> townships,
            @Nullable PaperCard card,
            Fields<PaperRequest> form) {
        var older = new LinkedHashMap<String, String>();
        if (townships.isEmpty()) {
            queries.current(scope, area).stream()
                    .filter(paper -> !paper.id().equals(id))
                    .forEach(paper -> older.put(paper.id().text(), paper.title()));
        }
        if (card != null && card.replaces() != null) {
            older.put(card.replaces().text(), String.valueOf(card.replacesTitle()));
        }
        var known =
                townships.isEmpty() ? groups.groups(scope, area, workdays.today()) : List.<GroupQueries.GroupRow>of();
        return new PaperFormPage(
                id,
                area,
                townships,
                card,
                form.offering(
                        "group", known.stream().map(GroupQueries.GroupRow::name).toList()),
                older);
    }

    private static String said(String field) {
        return Text.text("plans.field." + field);
    }
}
