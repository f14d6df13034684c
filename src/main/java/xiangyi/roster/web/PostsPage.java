package xiangyi.roster.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.areas.TownshipNames;
import xiangyi.roster.PostQueries.Establishment;
import xiangyi.roster.PostQueries.PostRow;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;

/** Who holds which post on a day, and which posts nobody holds. */
public record PostsPage(
        Actor actor,
        TownshipNames places,
        Pager<PostRow> posts,
        Ledger.Drawn ledger,
        List<Establishment> establishment,
        LocalDate on,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(RosterRight.WRITE);
    }

    public int held(Establishment line) {
        return (int)
                posts.rows().stream().filter(post -> post.kind() == line.kind()).count();
    }

    public int vacant(Establishment line) {
        return Math.max(0, line.number() - held(line));
    }

    public int vacant() {
        return establishment.stream().mapToInt(this::vacant).sum();
    }
}
