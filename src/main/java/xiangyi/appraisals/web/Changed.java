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
            case "voters" -> Text.text(Voters.valueOf(value));
            case "scale" -> Text.text(Scale.valueOf(value));
            case "result" -> Text.text(Grade.valueOf(value));
            case "verdict" -> Text.text(Verdict.valueOf(value));
            case "status", "vote" -> Text.text("appraisals.record." + value);
            case "lines" ->
                String.join(Text.text("appraisals.and"), value.lines().toList());
            default -> value;
        };
    }
}
