package xiangyi.activities.web;

import html.Pages;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityFilter;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.QuickEntry;
import xiangyi.activities.QuickRequest;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.files.web.Uploaded;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The list of activities, and a finished one as one short form. */
@Controller
@RequestMapping("/activities")
class ActivitiesController {

    private final QuickEntry quick;
    private final ActivityQueries queries;
    private final DepartmentQueries departments;
    private final GroupQueries groups;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    ActivitiesController(
            QuickEntry quick,
            ActivityQueries queries,
            DepartmentQueries departments,
            GroupQueries groups,
            AreaQueries areas,
            Workdays workdays,
            Pages pages) {
        this.quick = quick;
        this.queries = queries;
        this.departments = departments;
        this.groups = groups;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute ActivityFilter filter) {
        var scope = actor.scope(ActivityRight.READ);
        var today = workdays.today();
        var rows = queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE);
        return Show.page(pages.activitiesActivities(new ActivitiesPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter), filter.page(), Pager.SIZE),
                queries.years(scope),
                groups.groups(scope, null, today),
                areas.names(scope),
                today)));
    }

    @GetMapping("/new")
    View ask(
            Actor actor,
            @RequestParam(required = false) @Nullable ActivityKind kind,
            @RequestParam(required = false) @Nullable ActivityId rechecks) {
        var scope = actor.scope(ActivityRight.WRITE);
        var today = workdays.today();
        var rechecked = rechecks == null ? null : queries.card(scope, rechecks);
        var here = rechecked == null ? areas.here(scope) : rechecked.area();
        return Show.page(pages.activitiesQuick(new ActivityQuickPage(
                ActivityId.next(),
                here,
                rechecked == null ? areas.toChoose(scope) : List.of(),
                rechecked == null ? kind : ActivityKind.LOOK_BACK,
                rechecked,
                rechecked != null || kind == ActivityKind.LOOK_BACK
                        ? queries.toLookBackAt(scope, here, today, rechecks)
                        : List.of(),
                departments.serving(actor.scope(DepartmentRight.READ), here),
                today)));
    }

    @PostMapping("/new")
    View record(Actor actor, @Valid QuickRequest request, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var id = quick.record(actor, request, Uploaded.content(file));
        return Show.next("/activities/" + id.text());
    }
}
