package xiangyi.roster.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.areas.Places;
import xiangyi.roster.PostQueries.Establishment;
import xiangyi.roster.PostQueries.PostRow;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;

/** Who holds which post on a day, and which posts nobody holds. */
public record PostsPage(
        Actor actor,
        Places places,
        List<PostRow> posts,
        List<Establishment> establishment,
        LocalDate on,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(RosterRight.WRITE);
    }

    public int held(Establishment line) {
        return (int) posts.stream().filter(post -> post.kind() == line.kind()).count();
    }

    public int vacant(Establishment line) {
        return Math.max(0, line.number() - held(line));
    }

    public int vacant() {
        return establishment.stream().mapToInt(this::vacant).sum();
    }
}
