package xiangyi.plans.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.plans.PlanQueries;
import xiangyi.plans.PlanRight;
import xiangyi.plans.TopicCard;
import xiangyi.plans.TopicId;
import xiangyi.plans.TopicRequest;
import xiangyi.plans.Topics;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** Topics of supervision: a year's, one of them, and a new one. */
@Controller
@RequestMapping("/plans/topics")
class TopicsController {

    private static final List<LedgerColumn<TopicCard>> LEDGER = List.of(
            LedgerColumn.text(said("year"), topic -> String.valueOf(topic.year())),
            LedgerColumn.<TopicCard>text(said("topic"), TopicCard::title).wide(40),
            LedgerColumn.text(said("source"), topic -> Text.text(topic.source())),
            LedgerColumn.date(said("chosenOn"), TopicCard::adoptedOn),
            LedgerColumn.date(said("toldOn"), TopicCard::toldOn),
            LedgerColumn.<TopicCard>text(said("note"), TopicCard::note).wide(30));

    private final Topics topics;
    private final PlanQueries queries;
    private final AreaQueries areas;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    TopicsController(
            Topics topics, PlanQueries queries, AreaQueries areas, AuditQueries audit, Workdays workdays, Pages pages) {
        this.topics = topics;
        this.queries = queries;
        this.areas = areas;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(PlanRight.READ);
        var wanted = year == null ? workdays.today().getYear() : year;
        return Show.page(pages.plansTopics(new TopicsPage(
                actor,
                wanted,
                queries.topics(scope, wanted),
                queries.topicYears(scope),
                areas.names(scope),
                workdays.today())));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(PlanRight.READ);
        var name = Text.text("plans.topics");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> Excel.export(out, name, LEDGER, queries.topics(scope, year).stream()));
    }

    @GetMapping("/{topic}")
    View one(Actor actor, @PathVariable TopicId topic) {
        var scope = actor.scope(PlanRight.READ);
        return Show.page(pages.plansTopic(
                new TopicPage(actor, queries.topic(scope, topic), audit.changes(scope, topic), workdays.today())));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(PlanRight.WRITE);
        var townships = areas.toChoose(scope);
        return Show.page(pages.plansTopicForm(new TopicFormPage(
                TopicId.next(),
                areas.here(scope),
                townships,
                null,
                year == null ? workdays.today().getYear() : year,
                workdays.today())));
    }

    @PostMapping("/new")
    View choose(Actor actor, @Valid TopicRequest request) {
        return Show.next("/plans/topics/" + topics.choose(actor, request).text());
    }

    @GetMapping("/{topic}/correction")
    View askCorrection(Actor actor, @PathVariable TopicId topic) {
        var card = queries.topic(actor.scope(PlanRight.WRITE), topic);
        return Show.page(pages.plansTopicForm(
                new TopicFormPage(card.id(), card.area(), List.of(), card, card.year(), workdays.today())));
    }

    @PostMapping("/{topic}/correction")
    View correct(Actor actor, @PathVariable TopicId topic, @Valid TopicRequest request) {
        topics.correct(actor, topic, request);
        return Show.next("/plans/topics/" + topic.text());
    }

    @GetMapping("/{topic}/void")
    View askVoid(Actor actor, @PathVariable TopicId topic) {
        var card = queries.topic(actor.scope(PlanRight.WRITE), topic);
        return Show.page(pages.form(FormPage.reason(
                "plans.void",
                List.of(new Crumb("/plans/topics", Text.text("plans.topics")), new Crumb(card.path(), card.title())),
                card.path() + "/void",
                card.version())));
    }

    @PostMapping("/{topic}/void")
    View voidIt(Actor actor, @PathVariable TopicId topic, @Valid ReasonRequest request) {
        topics.voidIt(actor, topic, request);
        return Show.next("/plans/topics");
    }

    private static String said(String field) {
        return Text.text("plans.field." + field);
    }
}
