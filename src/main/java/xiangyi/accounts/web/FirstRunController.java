package xiangyi.accounts.web;

import html.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.accounts.SignIns;
import xiangyi.areas.Areas;
import xiangyi.shared.Area;
import xiangyi.shared.Seals;
import xiangyi.web.Open;
import xiangyi.web.Show;

/** The first page of an empty installation: it makes the first account, and is gone afterwards. */
@Controller
@RequestMapping("/first-run")
class FirstRunController {

    private final SignIns signIns;
    private final Areas areas;
    private final Door door;
    private final Pages pages;
    private final Seals seals;

    FirstRunController(SignIns signIns, Areas areas, Door door, Pages pages, Seals seals) {
        this.signIns = signIns;
        this.areas = areas;
        this.door = door;
        this.pages = pages;
        this.seals = seals;
    }

    /** What the first person fills in. */
    record FirstAccount(
            @NotBlank @Size(max = 40) String place,
            @NotBlank @Pattern(regexp = "\\d{6}(\\d{3})?") String code,
            @NotBlank @Size(max = 40) String name,
            @NotBlank @Size(max = 40) String username,
            @NotBlank @Size(max = 100) String password) {

        @Override
        public String toString() {
            return "FirstAccount " + username;
        }
    }

    @Open
    @GetMapping
    View ask() {
        return signIns.isFirstRun() ? Show.page(pages.accountsFirstRun()) : Show.next("/sign-in");
    }

    @Open
    @PostMapping
    View make(@Valid FirstAccount first, HttpServletRequest request, HttpServletResponse response) {
        var area = new Area(first.code());
        var welcome = signIns.first(area, first.name(), first.username(), first.password());
        areas.name(welcome.capacities().get(0).actor(), area, first.place());
        door.welcome(welcome, request, response);
        return Show.next(seals.recoveryWords().isPresent() ? "/first-run/recovery-sheet" : "/");
    }
}
