package xiangyi.publicity.web;

import java.util.List;
import xiangyi.shared.Change;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

/** What was corrected, as the pages of this room show it. */
final class Changed {

    private Changed() {}

    static List<ChangeLine> lines(List<Change> changes) {
        return ChangeLine.of(
                "publicity",
                changes,
                (field, value) -> field.equals("level") ? Text.text("publicity.MediumLevel." + value) : value);
    }
}
