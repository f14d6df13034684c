package xiangyi.activities.web;

import html.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.Attended;
import xiangyi.activities.Participants;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.web.PublicAddress;
import xiangyi.web.Show;

/**
 * Signing in by phone: the clerk shows a code, the deputy opens it as themselves and taps once. Asks for no place and
 * no photo; whoever has no phone signs the sheet.
 */
@Controller
class JoinController {

    private final Participants participants;
    private final ActivityQueries queries;
    private final PublicAddress house;
    private final Workdays workdays;
    private final Pages pages;

    JoinController(
            Participants participants, ActivityQueries queries, PublicAddress house, Workdays workdays, Pages pages) {
        this.participants = participants;
        this.queries = queries;
        this.house = house;
        this.workdays = workdays;
        this.pages = pages;
    }

    /** The code, to be shown on a screen or printed. */
    @GetMapping("/activities/{activity}/join")
    View code(Actor actor, @PathVariable ActivityId activity, HttpServletRequest request) {
        var scope = actor.scope(ActivityRight.WRITE);
        var address = house.of(request) + "/join/" + queries.token(scope, activity);
        return Show.page(pages.activitiesCode(
                queries.card(scope, activity), address, house.isReachable(request) ? QrCode.of(address) : null));
    }

    @GetMapping("/join/{token}")
    View ask(Actor actor, @PathVariable String token) {
        var scope = actor.scope(ActivityRight.JOIN);
        var card = queries.byToken(scope, token);
        var already = queries.participants(scope, card.id()).stream()
                .anyMatch(one -> one.attended() == Attended.PRESENT
                        && one.person() != null
                        && one.person().equals(actor.person()));
        return Show.page(pages.activitiesJoin(card, token, actor.name(), already, workdays.today()));
    }

    @PostMapping("/join/{token}")
    View join(Actor actor, @PathVariable String token) {
        participants.signIn(actor, token);
        return Show.next("/join/" + token);
    }
}
