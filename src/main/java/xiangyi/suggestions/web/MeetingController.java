package xiangyi.suggestions.web;

import html.Pages;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.Here;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.suggestions.HandOverMeetings;
import xiangyi.suggestions.Meeting;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.web.Fields;
import xiangyi.web.Show;

/** The hand-over meeting: many suggestions, each to its unit, in one form. */
@Controller
@RequestMapping("/suggestions/hand-over")
class MeetingController {

    private final HandOverMeetings meetings;
    private final SuggestionQueries queries;
    private final DepartmentQueries departments;
    private final Here here;
    private final Workdays workdays;
    private final Pages pages;

    MeetingController(
            HandOverMeetings meetings,
            SuggestionQueries queries,
            DepartmentQueries departments,
            Here here,
            Workdays workdays,
            Pages pages) {
        this.meetings = meetings;
        this.queries = queries;
        this.departments = departments;
        this.here = here;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var township = here.of(actor, ReferralRight.HAND_OVER, area);
        var waiting = queries.toHandOver(actor.scope(SuggestionRight.READ));
        var today = workdays.today();
        return Show.page(pages.suggestionsMeeting(new MeetingPage(
                township,
                waiting.stream()
                        .filter(row -> row.area().equals(township.area()))
                        .toList(),
                departments.serving(actor.scope(DepartmentRight.READ), township.area()),
                Fields.of(Meeting.class).proposing("on", today),
                workdays.due(today, ReferralKind.SUGGESTION.term(AnswerClock.ORDINARY)))));
    }

    @PostMapping
    View handOver(Actor actor, @Valid Meeting meeting) {
        meetings.hold(actor, meeting);
        return Show.next("/suggestions?stage=TO_SIGN");
    }
}
