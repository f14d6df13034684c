package xiangyi.sessions.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.Quorum;
import xiangyi.sessions.ResolutionCard;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** A resolution passes with more than half of all deputies, whoever came: 28 of 54; in a presidium, of all members. */
@Component
class MajorityOfAll implements SessionCheck {

    /** Where the same stands for a presidium: not in the law itself. */
    private static final String OF_PRESIDIUM = "各省乡镇人大工作条例";

    @Override
    public RuleId id() {
        return new RuleId("SESS-26");
    }

    @Override
    public String source() {
        return "《地方组织法》第二十五条";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.VOID;
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return !counted(proceedings).isEmpty();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var failed = counted(proceedings).stream()
                .filter(resolution -> Boolean.FALSE.equals(resolution.passed()))
                .toList();
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(
                                key(),
                                failed.stream().map(ResolutionCard::title).collect(Collectors.joining("、")),
                                majority(failed))
                        .by(proceedings.session().isCongress() ? source() : OF_PRESIDIUM));
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(counted(proceedings).size(), majority(counted(proceedings)));
    }

    @Override
    public String mendedAt() {
        return "";
    }

    private static List<ResolutionCard> counted(Proceedings proceedings) {
        return proceedings.resolutions().stream()
                .filter(resolution -> resolution.passed() != null)
                .toList();
    }

    private static int majority(List<ResolutionCard> counted) {
        return new Quorum(Objects.requireNonNull(counted.get(0).base())).majority();
    }
}
