package xiangyi.petitions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.petitions.CameBy;
import xiangyi.petitions.Visit;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Whoever comes with many others sends five at most to speak for all. */
@Component
class FiveSpeak implements Norm<Visit> {

    private static final int MOST = 5;

    @Override
    public RuleId id() {
        return new RuleId("PETI-03");
    }

    @Override
    public String source() {
        return "《信访工作条例》第二十条";
    }

    @Override
    public Optional<Reason> breach(Visit visit) {
        var speak = visit.spokespersons();
        return visit.channel() == CameBy.VISIT && speak != null && speak > MOST
                ? Optional.of(reason(speak).at("spokespersons"))
                : Optional.empty();
    }
}
