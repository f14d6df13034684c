package xiangyi.funds.norms;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.funds.Spent;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Souvenirs and meals out of the congress's money are asked about today; they are recorded as they were, and marked. */
@Component
class SpendsSparingly implements Norm<Spent> {

    @Override
    public RuleId id() {
        return new RuleId("FUND-01");
    }

    @Override
    public String source() {
        return "中央八项规定精神；《党政机关厉行节约反对浪费条例》";
    }

    @Override
    public Optional<Reason> breach(Spent spent) {
        return spent.isLavish() ? Optional.of(reason()) : Optional.empty();
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.WARN;
    }
}
