package xiangyi.roster.web;

import static xiangyi.shared.Text.text;

import java.util.List;
import xiangyi.web.Crumb;
import xiangyi.web.ReasonPage;

/** Asks why a row of the roster is void; what voiding does differs from row to row. */
final class VoidPage {

    private VoidPage() {}

    static ReasonPage of(List<Crumb> trail, String title, String state, String action, int version) {
        return new ReasonPage(
                text("roster.void"), title, state, text("roster.help.voidReason"), null, trail, action, version);
    }
}
