package xiangyi.petitions.web;

import java.util.List;
import xiangyi.petitions.InformantRow;
import xiangyi.shared.Change;
import xiangyi.web.ChangeLine;

public record InformantPage(InformantRow informant, List<Change> changes) {

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("petitions", changes);
    }
}
