package xiangyi.appraisals.web;

import xiangyi.activities.Verdict;
import xiangyi.appraisals.Grade;
import xiangyi.appraisals.Scale;
import xiangyi.appraisals.Voters;
import xiangyi.shared.Text;

/** How an old value of an appraisal is read out. */
final class Changed {

    private Changed() {}

    static String said(String field, String value) {
        return switch (field) {
            case "voters" -> Text.kept(Voters.class, value);
            case "scale" -> Text.kept(Scale.class, value);
            case "result" -> Text.kept(Grade.class, value);
            case "verdict" -> Text.kept(Verdict.class, value);
            case "status", "vote" -> Text.text("appraisals.record." + value);
            case "lines" ->
                String.join(Text.text("appraisals.and"), value.lines().toList());
            default -> value;
        };
    }
}
