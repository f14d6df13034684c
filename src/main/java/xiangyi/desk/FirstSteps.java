package xiangyi.desk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.areas.AreaQueries;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;
import xiangyi.shared.Actor;

/** How far a new installation has come: without a congress and its deputies nothing can be due. */
@Component
public class FirstSteps {

    private final AreaQueries areas;
    private final RosterQueries roster;
    private final SessionQueries sessions;

    FirstSteps(AreaQueries areas, RosterQueries roster, SessionQueries sessions) {
        this.areas = areas;
        this.roster = roster;
        this.sessions = sessions;
    }

    /** What is known already, in the order in which it is entered. */
    public record Known(boolean term, boolean deputies, boolean session) {

        public boolean isEnough() {
            return term && deputies;
        }
    }

    /** Where each step is done, or nothing where this actor may not; a county has its townships by their ledgers. */
    public List<String> pages(Actor actor) {
        var roster = actor.may(RosterRight.WRITE);
        if (!actor.area().isTownship()) {
            return Collections.nCopies(3, roster ? "/imports/new" : "");
        }
        return List.of(
                roster ? "/terms" : "",
                roster ? "/deputies/new" : "",
                actor.may(SessionRight.WRITE) ? "/sessions/new?kind=CONGRESS" : "");
    }

    /** A county has begun when one of its townships is named. */
    public Known known(Actor actor, LocalDate today) {
        var scope = actor.scope(RosterRight.READ);
        if (!actor.area().isTownship()) {
            var begun = !areas.townships(scope).isEmpty();
            return new Known(begun, begun, begun);
        }
        return new Known(
                roster.term(actor.area(), today).isPresent(),
                !roster.deputies(scope, actor.area(), today).isEmpty(),
                !sessions.of(actor.scope(SessionRight.READ), actor.area(), SessionKind.CONGRESS)
                        .isEmpty());
    }
}
