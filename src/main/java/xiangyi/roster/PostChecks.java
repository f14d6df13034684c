package xiangyi.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Norm;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/** Whether a post can be held as it is written down, when it is taken and when it is put right. */
@Component
class PostChecks {

    private final PostQueries queries;
    private final List<Norm<Appointment>> norms;
    private final Workdays clock;

    PostChecks(PostQueries queries, List<Norm<Appointment>> norms, Workdays clock) {
        this.queries = queries;
        this.norms = norms;
        this.clock = clock;
    }

    /** All that stands against it; the post itself, where it is on file already, does not. */
    List<Reason> against(Scope scope, PostRequest request, Optional<PersonId> person, boolean isDeputy) {
        var problems = new ArrayList<Reason>();
        Ending.requireDays(clock, request.fromOn(), request.untilOn(), problems);
        var during = queries.during(scope, request.area(), request.fromOn(), request.untilOn()).stream()
                .filter(post -> !post.id().equals(request.id()))
                .toList();
        var beside = during.stream()
                .filter(post -> person.filter(post.person()::equals).isPresent())
                .toList();
        during.stream()
                .filter(post -> post.kind() == request.kind() && (beside.contains(post) || isSingle(post.kind())))
                .filter(post -> post.title().equals(request.title().strip()) || isSingle(post.kind()))
                .findFirst()
                .ifPresent(post -> problems.add(
                        Reason.of("roster.postHeld", post.name(), post.title()).at("name")));
        problems.addAll(Norm.breaches(
                norms,
                new Appointment(request, isDeputy, isDeputy, beside, during),
                request.area(),
                request.fromOn(),
                Norm.Level.VOID));
        return problems;
    }

    /** A township has one chair and one head. */
    private static boolean isSingle(PostKind kind) {
        return kind == PostKind.CHAIR || kind == PostKind.HEAD;
    }
}
