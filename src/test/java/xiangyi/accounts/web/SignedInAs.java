package xiangyi.accounts.web;

import java.util.List;
import org.springframework.security.core.Authentication;
import xiangyi.accounts.Capacity;
import xiangyi.accounts.CapacityId;
import xiangyi.shared.Actor;

/** Somebody signed in, in one capacity only, for tests that do not pass through the door. */
public final class SignedInAs {

    private SignedInAs() {}

    public static Authentication of(Actor actor) {
        return new SignedIn(
                actor, List.of(new Capacity(new CapacityId(actor.account().value()), actor, "")), false);
    }
}
