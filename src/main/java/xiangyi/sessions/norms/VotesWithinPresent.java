package xiangyi.sessions.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.ResolutionCard;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Nobody votes who is not there: for, against and abstained together are no more than came, or the vote is void. */
@Component
class VotesWithinPresent implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("SESS-27");
    }

    @Override
    public String source() {
        return "《代表法》第二十三条";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.VOID;
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().most() != null
                && proceedings.resolutions().stream().anyMatch(resolution -> resolution.votes() > 0);
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        var tooMany = proceedings.resolutions().stream()
                .filter(resolution -> session.hasFewerThan(resolution.votes()))
                .toList();
        return tooMany.isEmpty()
                ? Optional.empty()
                : Optional.of(reason(
                        joined(tooMany, ResolutionCard::title),
                        joined(tooMany, resolution -> String.valueOf(resolution.votes())),
                        Objects.requireNonNull(session.most())));
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(new Object[0]);
    }

    @Override
    public String mendedAt() {
        return "";
    }

    private static String joined(List<ResolutionCard> resolutions, Function<ResolutionCard, String> word) {
        return resolutions.stream().map(word).collect(Collectors.joining("、"));
    }
}
