package xiangyi.referrals.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** Asks to whom something is handed over. */
@Component
public class HandOverForm {

    private final DepartmentQueries departments;
    private final Workdays workdays;
    private final Pages pages;

    HandOverForm(DepartmentQueries departments, Workdays workdays, Pages pages) {
        this.departments = departments;
        this.workdays = workdays;
        this.pages = pages;
    }

    /**
     * @param trail ends in the page of what is handed over
     * @param number of what is handed over, as people cite it
     */
    public View ask(Actor actor, ReferralKind kind, Area area, List<Crumb> trail, String number) {
        actor.require(ReferralRight.HAND_OVER);
        var today = workdays.today();
        var units = departments.serving(actor.scope(DepartmentRight.READ), area);
        var form = Fields.of(HandOver.class)
                .carrying("area", area.code())
                .choosing("department", Choices.of(units, Department::id, Department::name))
                .proposing("on", today)
                .proposing("clock", AnswerClock.ORDINARY);
        var subject = trail.get(trail.size() - 1);
        var page = FormPage.of("referrals.handOver", trail, subject.path() + "/hand-over", form)
                .act(text("referrals.handOver"))
                .state(number + " " + subject.title());
        return Show.page(pages.referralsHandOver(new HandOverPage(
                page,
                workdays.due(today, kind.term(AnswerClock.ORDINARY)),
                workdays.due(today, kind.term(AnswerClock.HARD)),
                kind.source())));
    }
}
