package xiangyi.sessions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Scope;
import xiangyi.shared.Searchable;
import xiangyi.shared.WordIndex;
import xiangyi.shared.Words;

/**
 * Sessions by name or number, by what stands on their agenda or was resolved, and by who reported or worked for them,
 * names or initials; the newest first.
 */
@Component
class SessionSearch implements Searchable {

    private final SessionQueries queries;
    private final WordIndex words;

    SessionSearch(SessionQueries queries, WordIndex words) {
        this.queries = queries;
        this.words = words;
    }

    /** Keeps the words of a session by which it is found; again whenever its agenda or its resolutions change. */
    void write(Scope scope, SessionId id) {
        var session = queries.card(scope, id);
        var agenda = queries.agenda(scope, id);
        var teams = queries.teams(scope, id);
        var people = Stream.concat(
                        agenda.stream().map(AgendaItem::presenter),
                        teams.stream().map(Team::people))
                .filter(Objects::nonNull)
                .flatMap(typed -> Stream.of(typed.split("[、，,；;\\s]+")))
                .filter(name -> !name.isBlank())
                .toList();
        var said = Stream.of(
                        Stream.of(session.name(), session.number(), session.place(), session.note()),
                        agenda.stream().map(AgendaItem::title),
                        teams.stream().flatMap(team -> Stream.of(team.name(), team.duty())),
                        queries.resolutions(scope, id).stream()
                                .flatMap(resolution -> Stream.of(resolution.title(), resolution.number())),
                        people.stream(),
                        Stream.of(Words.initials(people)))
                .flatMap(words -> words)
                .filter(Objects::nonNull)
                .toList();
        words.keep("sessions.session", id, String.join(" ", said));
    }

    @Override
    public String key() {
        return "sessions.list";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        var words = Words.query(typed);
        if (!actor.may(SessionRight.READ) || words.isEmpty()) {
            return List.of();
        }
        return queries.found(actor.scope(SessionRight.READ), words, most).stream()
                .map(session -> new Found(
                        session.name(), session.path(), session.number() + " " + Dates.full(session.opensOn())))
                .toList();
    }
}
