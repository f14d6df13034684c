package xiangyi.sessions;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

/** Not called SessionRepository: the sign-in sessions of Spring already have that name. */
interface SessionRecords extends Repository<Session, SessionId> {

    Session save(Session session);

    void delete(Session session);

    Optional<Session> findById(SessionId id);

    boolean existsById(SessionId id);

    default Session get(Scope scope, SessionId id) {
        return findById(id).filter(session -> session.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
