package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.roster.PostQueries.PostRow;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/** What is asked about a post that is held: the law leaves it to a person who knows more. */
@Component
public class PostQuestions {

    private final PostQueries queries;
    private final RosterQueries roster;
    private final List<Norm<Appointment>> norms;

    PostQuestions(PostQueries queries, RosterQueries roster, List<Norm<Appointment>> norms) {
        this.queries = queries;
        this.roster = roster;
        this.norms = norms;
    }

    /** As it stands today, or on the last day on which it was held. */
    public List<Reason> about(Scope scope, PostRow post, LocalDate today) {
        if (post.voidReason() != null || today.isBefore(post.fromOn())) {
            return List.of();
        }
        var last = post.lastDay(today);
        var others = queries.posts(scope, post.area(), last).stream()
                .filter(other -> !other.id().equals(post.id()))
                .toList();
        var act = new Appointment(
                PostRequest.of(post),
                true,
                roster.deputy(scope, post.area(), last, post.person()).isPresent(),
                others.stream()
                        .filter(other -> other.person().equals(post.person()))
                        .toList(),
                others);
        return Norm.breaches(norms, act, post.area(), last, Norm.Level.WARN);
    }
}
