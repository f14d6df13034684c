package xiangyi.petitions.web;

import html.Pages;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.petitions.PetitionId;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Petitions;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.web.Show;

/** A petition is handed over to whoever must settle it. */
@Controller("petitionHandOver")
@RequestMapping("/petitions/{petition}/hand-over")
class HandOverController {

    private final Petitions petitions;
    private final PetitionQueries queries;
    private final DepartmentQueries departments;
    private final Workdays workdays;
    private final Pages pages;

    HandOverController(
            Petitions petitions,
            PetitionQueries queries,
            DepartmentQueries departments,
            Workdays workdays,
            Pages pages) {
        this.petitions = petitions;
        this.queries = queries;
        this.departments = departments;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View ask(Actor actor, @PathVariable PetitionId petition) {
        actor.require(ReferralRight.HAND_OVER);
        var card = queries.card(actor.scope(PetitionRight.READ), petition);
        var today = workdays.today();
        return Show.page(pages.petitionsHandOver(new PetitionHandOverPage(
                card,
                departments.serving(actor.scope(DepartmentRight.READ), card.area()),
                today,
                card.hasTerm() ? card.settleDue(workdays) : null)));
    }

    @PostMapping
    View handOver(Actor actor, @PathVariable PetitionId petition, @Valid HandOver to) {
        petitions.handOver(actor, petition, to);
        return Show.next("/petitions/" + petition.text());
    }
}
