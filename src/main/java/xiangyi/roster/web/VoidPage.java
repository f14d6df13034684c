package xiangyi.roster.web;

import java.util.List;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;

/** Asks why a row of the roster is void; what voiding does differs from row to row. */
final class VoidPage {

    private VoidPage() {}

    static FormPage of(List<Crumb> trail, String title, String state, String action, int version) {
        return FormPage.reason("roster.void", trail, action, version)
                .titled(title)
                .state(state)
                .help("roster.help.voidReason");
    }
}
