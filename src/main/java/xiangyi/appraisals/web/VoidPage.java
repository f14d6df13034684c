package xiangyi.appraisals.web;

import java.util.List;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;

/** Asks why an appraisal is void, or a step or a vote of it. */
final class VoidPage {

    private VoidPage() {}

    static FormPage of(String key, AppraisalCard card, String path, int version) {
        var trail =
                List.of(new Crumb("/appraisals", Text.text("appraisals.list")), new Crumb(card.path(), card.subject()));
        return FormPage.reason(key, trail, path + "/void", version).help("appraisals.void.help");
    }
}
