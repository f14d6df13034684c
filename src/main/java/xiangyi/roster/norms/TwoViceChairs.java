package xiangyi.roster.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiangyi.roster.Appointment;
import xiangyi.roster.PostKind;
import xiangyi.roster.PostQueries.PostRow;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** A township has one or two vice chairs at a time. */
@Component
class TwoViceChairs implements Norm<Appointment> {

    private static final int MOST = 2;

    @Override
    public RuleId id() {
        return new RuleId("APPT-01");
    }

    @Override
    public String source() {
        return "《地方组织法》第十八条";
    }

    @Override
    public Optional<Reason> breach(Appointment appointment) {
        var request = appointment.request();
        if (request.kind() != PostKind.VICE_CHAIR) {
            return Optional.empty();
        }
        var others = appointment.others().stream()
                .filter(post -> post.kind() == PostKind.VICE_CHAIR)
                .toList();
        return Stream.concat(Stream.of(request.fromOn()), others.stream().map(PostRow::fromOn))
                .filter(day -> !day.isBefore(request.fromOn())
                        && (request.untilOn() == null || day.isBefore(request.untilOn())))
                .map(day -> on(others, day))
                .filter(held -> held.size() >= MOST)
                .findFirst()
                .map(held -> reason(held.stream().map(PostRow::name).collect(Collectors.joining("、")))
                        .at("kind"));
    }

    private static List<PostRow> on(List<PostRow> others, LocalDate day) {
        return others.stream().filter(post -> post.holdsOn(day)).toList();
    }
}
