package xiangyi.accounts.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import xiangyi.accounts.web.RecentSession.Seen;

/**
 * The sessions of the database, each remembered for a few seconds after it was read. Whoever is signed out here is out
 * at once; where several nodes serve, the others notice within {@link #REMEMBERED}.
 */
final class RecentSessions<S extends Session> implements FindByIndexNameSessionRepository<RecentSession> {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MANY = 1000;

    private final FindByIndexNameSessionRepository<S> kept;
    private final Map<String, Seen> recent = new ConcurrentHashMap<>();

    RecentSessions(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public RecentSession createSession() {
        return new RecentSession(kept.createSession());
    }

    @Override
    public @Nullable RecentSession findById(String id) {
        var now = System.nanoTime();
        forgetTheOld(now);
        var seen = recent.compute(id, (same, old) -> old == null || isOld(old, now) ? read(id, now) : old);
        return seen == null ? null : new RecentSession(seen, () -> kept.findById(id));
    }

    /** Nobody reads the session between the writing and the forgetting. */
    @Override
    @SuppressWarnings("unchecked")
    public void save(RecentSession session) {
        var changed = session.changed();
        if (changed != null) {
            recent.compute(session.seenId(), (id, old) -> {
                kept.save((S) changed);
                return null;
            });
        }
    }

    @Override
    public void deleteById(String id) {
        recent.compute(id, (same, old) -> {
            kept.deleteById(id);
            return null;
        });
    }

    @Override
    public Map<String, RecentSession> findByIndexNameAndIndexValue(String index, String value) {
        var found = new HashMap<String, RecentSession>();
        kept.findByIndexNameAndIndexValue(index, value)
                .forEach((id, session) -> found.put(id, new RecentSession(Seen.of(session, 0), () -> session)));
        return found;
    }

    private @Nullable Seen read(String id, long now) {
        var session = kept.findById(id);
        return session == null ? null : Seen.of(session, now);
    }

    private void forgetTheOld(long now) {
        if (recent.size() >= MANY) {
            recent.values().removeIf(old -> isOld(old, now));
        }
    }

    private static boolean isOld(Seen seen, long now) {
        return now - seen.readAt() > REMEMBERED.toNanos();
    }
}
