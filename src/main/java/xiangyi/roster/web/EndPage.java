package xiangyi.roster.web;

import java.util.List;
import xiangyi.roster.EndPostRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;

/** Asks from when on a post, a task or a membership is no longer held. */
final class EndPage {

    private EndPage() {}

    static FormPage of(String held, Crumb back, String action, Fields<EndPostRequest> form) {
        return FormPage.of("roster.endHeld", List.of(back), action, form)
                .act(Text.text("roster.end.act"))
                .state(held);
    }
}
