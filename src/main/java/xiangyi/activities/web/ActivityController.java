package xiangyi.activities.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import xiangyi.activities.Activities;
import xiangyi.activities.ActivityBeside;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRequest;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.FindingQueries;
import xiangyi.activities.NoticeRequest;
import xiangyi.activities.QuickEntry;
import xiangyi.activities.ToldRequest;
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.files.AttachmentQueries;
import xiangyi.files.FileRight;
import xiangyi.files.web.Uploaded;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.referrals.StoryQueries;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.web.Choices;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** One activity, and what changes of it as a whole. */
@Controller
@RequestMapping("/activities/{activity}")
class ActivityController {

    private static final Map<String, String> HELD =
            Choices.of(List.of(false, true), held -> held, held -> text("activities.held." + held));

    private final Activities activities;
    private final QuickEntry quick;
    private final ActivityQueries queries;
    private final FindingQueries findingQueries;
    private final ReferralQueries referrals;
    private final StoryQueries stories;
    private final GroupQueries groups;
    private final AttachmentQueries files;
    private final AuditQueries audit;
    private final List<ActivityBeside> beside;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    ActivityController(
            Activities activities,
            QuickEntry quick,
            ActivityQueries queries,
            FindingQueries findingQueries,
            ReferralQueries referrals,
            StoryQueries stories,
            GroupQueries groups,
            AttachmentQueries files,
            AuditQueries audit,
            List<ActivityBeside> beside,
            AreaQueries areas,
            Workdays workdays,
            Pages pages) {
        this.activities = activities;
        this.quick = quick;
        this.queries = queries;
        this.findingQueries = findingQueries;
        this.referrals = referrals;
        this.stories = stories;
        this.groups = groups;
        this.files = files;
        this.audit = audit;
        this.beside = beside;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View one(Actor actor, @PathVariable ActivityId activity) {
        var scope = actor.scope(ActivityRight.READ);
        var card = queries.card(scope, activity);
        var findings = findingQueries.findings(scope, activity);
        var subjects = findings.stream().map(finding -> finding.id().value()).toList();
        var referralScope = actor.scope(ReferralRight.READ);
        return Show.page(pages.activitiesActivity(new ActivityPage(
                actor,
                areas.name(card.area()),
                card,
                findings,
                referrals.of(referralScope, subjects),
                stories.answers(referralScope, subjects),
                queries.participants(scope, activity),
                queries.partners(scope, activity),
                queries.counters(scope, activity),
                findingQueries.checked(scope, activity),
                card.rechecks() == null ? null : queries.card(scope, card.rechecks()),
                files.of(actor.scope(FileRight.READ), activity.value()),
                audit.changes(scope, activity),
                beside.stream().flatMap(room -> room.of(actor, card).stream()).toList(),
                workdays.today())));
    }

    @GetMapping("/change")
    View askChange(Actor actor, @PathVariable ActivityId activity) {
        return Show.page(pages.form(form(actor, activity, "change")));
    }

    @PostMapping("/change")
    View change(Actor actor, @PathVariable ActivityId activity, @Valid ActivityRequest request) {
        activities.change(actor, activity, request);
        return to(activity);
    }

    @GetMapping("/correction")
    View askCorrection(Actor actor, @PathVariable ActivityId activity) {
        return Show.page(pages.form(form(actor, activity, "correction")));
    }

    @PostMapping("/correction")
    View correct(
            Actor actor, @PathVariable ActivityId activity, @Valid ActivityRequest request, @Valid ReasonRequest why) {
        activities.correct(actor, activity, request, why);
        return to(activity);
    }

    @GetMapping("/void")
    View askVoid(Actor actor, @PathVariable ActivityId activity) {
        return why(actor, activity, "void");
    }

    @PostMapping("/void")
    View voidIt(Actor actor, @PathVariable ActivityId activity, @Valid ReasonRequest request) {
        activities.voidIt(actor, activity, request);
        return Show.next("/activities");
    }

    @GetMapping("/cancellation")
    View askCancel(Actor actor, @PathVariable ActivityId activity) {
        return why(actor, activity, "cancellation");
    }

    @PostMapping("/cancellation")
    View cancel(Actor actor, @PathVariable ActivityId activity, @Valid ReasonRequest request) {
        activities.cancel(actor, activity, request);
        return to(activity);
    }

    @GetMapping("/notice")
    View askNotice(Actor actor, @PathVariable ActivityId activity) {
        var card = queries.card(actor.scope(ActivityRight.WRITE), activity);
        var form = Fields.of(NoticeRequest.class)
                .showing(card)
                .calling("on", text("activities.field.notifiedOn"))
                .proposing("on", card.notifiedOn() == null ? workdays.today() : card.notifiedOn());
        return Show.page(
                pages.form(FormPage.of("activities.notice", ActivityForms.trail(card), card.path() + "/notice", form)
                        .or(card.path() + "/notice.docx", text("activities.paper.notice"))));
    }

    @PostMapping("/notice")
    View notice(Actor actor, @PathVariable ActivityId activity, @Valid NoticeRequest request) {
        activities.notify(actor, activity, request);
        return to(activity);
    }

    @GetMapping("/told")
    View askTold(Actor actor, @PathVariable ActivityId activity) {
        var scope = actor.scope(ActivityRight.WRITE);
        var subjects = findingQueries.findings(scope, activity).stream()
                .map(finding -> finding.id().value())
                .toList();
        var card = queries.card(scope, activity);
        var form = Fields.of(ToldRequest.class)
                .showing(card)
                .calling("on", text("activities.field.toldOn"))
                .proposing("on", card.toldOn() == null ? workdays.today() : card.toldOn())
                .proposing("how", card.toldHow())
                .requiring("why");
        return Show.page(pages.activitiesTold(
                card,
                card.toldOn() == null ? form.without("why") : form,
                stories.answers(actor.scope(ReferralRight.READ), subjects),
                workdays.today()));
    }

    @PostMapping("/told")
    View tell(Actor actor, @PathVariable ActivityId activity, @Valid ToldRequest request) {
        activities.tell(actor, activity, request);
        return to(activity);
    }

    @GetMapping("/files")
    View askFile(Actor actor, @PathVariable ActivityId activity) {
        return Show.page(pages.activitiesFile(queries.card(actor.scope(ActivityRight.WRITE), activity)));
    }

    @PostMapping("/files")
    View attach(Actor actor, @PathVariable ActivityId activity, @RequestParam List<MultipartFile> file)
            throws IOException {
        var contents = Uploaded.contents(file);
        if (contents.isEmpty()) {
            throw new Refusal(List.of(
                    Reason.of("web.missing", text("activities.field.file")).at("file")));
        }
        quick.attach(actor, activity, contents);
        return to(activity);
    }

    private FormPage form(Actor actor, ActivityId id, String act) {
        var scope = actor.scope(ActivityRight.WRITE);
        var card = queries.card(scope, id);
        var others = card.kind() == ActivityKind.LOOK_BACK
                ? queries.toLookBackAt(scope, card.area(), card.startsOn(), card.rechecks()).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList()
                : List.<ActivityCard>of();
        var form = ActivityForms.form(
                        card.groupId(), groups.groups(scope, card.area(), card.startsOn()), card.rechecks(), others)
                .showing(card)
                .carrying("area", card.area().code())
                .carrying("held", card.held())
                .proposing("endsOn", card.endsOn().equals(card.startsOn()) ? null : card.endsOn())
                .proposing("deputies", card.typedDeputies())
                .proposing("findings", card.typedFindings());
        var corrects = act.equals("correction");
        var instead = corrects ? "void" : "cancellation";
        return FormPage.of(
                        "activities.form." + act,
                        ActivityForms.trail(card),
                        card.path() + "/" + act,
                        corrects
                                ? form.correcting(card.version())
                                : form.showingAll("held", HELD).proposing("held", false))
                .or(card.path() + "/" + instead, text("activities." + instead));
    }

    private static View to(ActivityId activity) {
        return Show.next("/activities/" + activity.text());
    }

    private View why(Actor actor, ActivityId activity, String act) {
        var card = queries.card(actor.scope(ActivityRight.WRITE), activity);
        return Show.page(pages.form(
                FormPage.reason("activities." + act, ActivityForms.trail(card), card.path() + "/" + act, card.version())
                        .help("activities." + act + ".help")));
    }
}
