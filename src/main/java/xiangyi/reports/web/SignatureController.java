package xiangyi.reports.web;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.facts.Period;
import xiangyi.reports.ReportRight;
import xiangyi.reports.Reports;
import xiangyi.reports.SignRequest;
import xiangyi.reports.SignedId;
import xiangyi.reports.SignedReports;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Role;
import xiangyi.web.Fields;
import xiangyi.web.Show;

/** The report of a period is signed. */
@Controller
@RequestMapping("/reports/signature")
class SignatureController {

    private final SignedReports signed;
    private final Reports reports;
    private final Workdays workdays;
    private final Pages pages;

    SignatureController(SignedReports signed, Reports reports, Workdays workdays, Pages pages) {
        this.signed = signed;
        this.reports = reports;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View ask(Actor actor, @RequestParam Area area, @RequestParam LocalDate from, @RequestParam LocalDate until) {
        actor.require(ReportRight.SIGN, area);
        var period = new Period(from, until);
        var form = Fields.of(SignRequest.class)
                .proposing("id", SignedId.next())
                .carrying("area", area)
                .carrying("from", from)
                .carrying("until", until)
                .proposing("on", workdays.today())
                .proposing("signatory", actor.role() == Role.CHAIR ? actor.name() : "");
        return Show.page(pages.reportsSign(reports.written(actor, area, period), Wanted.trail(area, period), form));
    }

    @PostMapping
    View sign(Actor actor, @Valid SignRequest request) {
        var id = signed.sign(actor, request);
        return Show.next("/reports/signed/" + id.text());
    }
}
