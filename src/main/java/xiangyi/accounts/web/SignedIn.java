package xiangyi.accounts.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import xiangyi.accounts.Capacity;
import xiangyi.shared.Actor;

/** Who is signed in in this browser, the capacity chosen, and the others to choose from. Kept in the session. */
class SignedIn extends AbstractAuthenticationToken {

    private final Actor actor;
    private final List<Capacity> capacities;
    private final boolean mustChange;

    SignedIn(Actor actor, List<Capacity> capacities, boolean mustChange) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.actor = actor;
        this.capacities = List.copyOf(capacities);
        this.mustChange = mustChange;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /** What sessions are found by, to end them all. */
    @Override
    public String getName() {
        return actor.account().text();
    }

    List<Capacity> capacities() {
        return capacities;
    }

    boolean mustChange() {
        return mustChange;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn
                && actor.equals(signedIn.actor)
                && mustChange == signedIn.mustChange;
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, mustChange);
    }
}
