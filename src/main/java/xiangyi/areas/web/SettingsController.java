package xiangyi.areas.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.AreaRight;
import xiangyi.areas.Areas;
import xiangyi.areas.SettingRequest;
import xiangyi.areas.Settings;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** What may be set locally, and the places of the area. */
@Controller
@RequestMapping("/settings")
class SettingsController {

    private final Areas areas;
    private final AreaQueries queries;
    private final Settings settings;
    private final Workdays clock;
    private final Pages pages;

    SettingsController(Areas areas, AreaQueries queries, Settings settings, Workdays clock, Pages pages) {
        this.areas = areas;
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor) {
        var scope = actor.scope(AreaRight.SET);
        return Show.page(pages.areasSettings(
                settings.all(actor.area(), clock.today()),
                actor.area().isTownship() ? queries.villages(scope) : queries.townships(scope),
                clock.today()));
    }

    @GetMapping("/{name}")
    View ask(Actor actor, @PathVariable String name) {
        actor.require(AreaRight.SET);
        var held = settings.all(actor.area(), clock.today()).stream()
                .filter(one -> one.setting().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
        var form = Fields.of(SettingRequest.class)
                .carrying("area", actor.area().code())
                .carrying("name", name)
                .proposing("value", held.value())
                .proposing("fromOn", clock.today());
        var trail = List.of(new Crumb("/settings", text("areas.settings")));
        return Show.page(pages.form(FormPage.of("areas.settings", trail, "/settings/" + name, form)
                .titled(held.label())
                .state(text("areas.setting.now", held.words(), held.source()))));
    }

    @PostMapping("/{name}")
    View set(Actor actor, @PathVariable("name") String setting, @Valid SettingRequest request) {
        areas.set(actor, request);
        return Show.next("/settings");
    }
}
