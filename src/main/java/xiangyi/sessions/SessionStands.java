package xiangyi.sessions;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.roster.TermId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Stands;

/** A term that has sessions stays, and whoever is on the list of one. */
@Component
class SessionStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(
                On.a(TermId.class, "sessions.session where term = :key and voided_on is null"),
                On.a(PersonId.class, "sessions.attendance where person = :key"));
    }
}
