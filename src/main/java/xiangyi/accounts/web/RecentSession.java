package xiangyi.accounts.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session as it was read a moment ago. Only who changes something in it fetches the one in the database. */
final class RecentSession implements Session {

    /** That somebody is still there is written once a minute, not with every page. */
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

    private final Seen seen;
    private final Supplier<? extends @Nullable Session> kept;
    private @Nullable Session changed;

    RecentSession(Seen seen, Supplier<? extends @Nullable Session> kept) {
        this.seen = seen;
        this.kept = kept;
    }

    /** One that is about to be written for the first time. */
    RecentSession(Session created) {
        this(Seen.of(created, 0), () -> created);
        this.changed = created;
    }

    /** What a session held when it was read. */
    record Seen(
            String id,
            Map<String, Object> attributes,
            Instant createdAt,
            Instant lastAccess,
            Duration idle,
            long readAt) {

        /** @param readAt nanoseconds since some moment, as they pass */
        static Seen of(Session session, long readAt) {
            var attributes = new HashMap<String, Object>();
            for (var name : session.getAttributeNames()) {
                attributes.put(name, session.getRequiredAttribute(name));
            }
            return new Seen(
                    session.getId(),
                    Collections.unmodifiableMap(attributes),
                    session.getCreationTime(),
                    session.getLastAccessedTime(),
                    session.getMaxInactiveInterval(),
                    readAt);
        }
    }

    @Nullable
    Session changed() {
        return changed;
    }

    String seenId() {
        return seen.id();
    }

    /** One that was ended elsewhere in the meantime takes what is written to it along. */
    private @Nullable Session write() {
        if (changed == null) {
            changed = kept.get();
        }
        return changed;
    }

    @Override
    public String getId() {
        return changed == null ? seen.id() : changed.getId();
    }

    @Override
    public String changeSessionId() {
        var session = write();
        return session == null ? seen.id() : session.changeSessionId();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return changed == null ? (T) seen.attributes().get(name) : changed.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return changed == null ? seen.attributes().keySet() : changed.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        var session = write();
        if (session != null && value != null) {
            session.setAttribute(name, value);
        } else if (session != null) {
            session.removeAttribute(name);
        }
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Instant getCreationTime() {
        return seen.createdAt();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (changed == null && Duration.between(seen.lastAccess(), now).compareTo(SIGN_OF_LIFE) < 0) {
            return;
        }
        var session = write();
        if (session != null) {
            session.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return changed == null ? seen.lastAccess() : changed.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration idle) {
        var session = write();
        if (session != null) {
            session.setMaxInactiveInterval(idle);
        }
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return changed == null ? seen.idle() : changed.getMaxInactiveInterval();
    }

    /** What was read a moment ago had not expired then. */
    @Override
    public boolean isExpired() {
        return changed != null && changed.isExpired();
    }
}
