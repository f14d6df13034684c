package xiangyi.appraisals.web;

import static xiangyi.shared.Text.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;

/** What all forms of an appraisal have in common. */
final class AppraisalForms {

    private AppraisalForms() {}

    /** From the list to the appraisal, where there is one yet. */
    static List<Crumb> trail(@Nullable AppraisalCard card) {
        return Stream.concat(
                        Stream.of(new Crumb("/appraisals", text("appraisals.list"))),
                        Stream.ofNullable(card).map(one -> new Crumb(one.path(), one.subject())))
                .toList();
    }

    /** Asks why an appraisal is void, or a step or a vote of it. */
    static FormPage why(String key, AppraisalCard card, String path, int version) {
        return FormPage.reason(key, trail(card), path + "/void", version).help("appraisals.void.help");
    }
}
