package xiangyi.accounts;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Role;
import xiangyi.shared.UseCases;

/** What people do with accounts. */
@UseCases
public class Accounts {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final SignIns signIns;
    private final Passwords passwords;
    private final AreaQueries areas;
    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;
    private final Workdays clock;

    Accounts(
            AccountRepository accounts,
            AccountQueries queries,
            SignIns signIns,
            Passwords passwords,
            AreaQueries areas,
            ObjectProvider<FindByIndexNameSessionRepository<?>> sessions,
            Workdays clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.signIns = signIns;
        this.passwords = passwords;
        this.areas = areas;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A new account and the password for its owner's first sign-in, which exists only on the printed slip. */
    public record Opened(AccountId account, String password) {
        @Override
        public String toString() {
            return "Opened " + account;
        }
    }

    public Opened open(Actor actor, OpenAccount request) {
        requireMayGive(actor, request);
        if (accounts.findBySignIn(request.signIn().strip()).isPresent()) {
            throw new Refusal("accounts.taken", request.signIn());
        }
        var id = AccountId.next();
        var password = passwords.generate();
        accounts.save(new Account(
                id, request.name().strip(), request.signIn().strip(), passwords.encode(password), true, clock.now()));
        signIns.addCapacity(id, request.role(), request.area(), request.unit(), request.person());
        return new Opened(id, password);
    }

    /** One more capacity for somebody who has an account: a chair who is a deputy too signs in once and chooses. */
    public AccountId grant(Actor actor, OpenAccount request) {
        requireMayGive(actor, request);
        var account = accounts.findBySignIn(request.signIn().strip())
                .filter(found -> !found.isRetired() && queries.isWithin(actor.scope(AccountRight.MANAGE), found.id()))
                .orElseThrow(() -> new Refusal(
                        List.of(Reason.of("accounts.noSuch", request.signIn()).at("signIn"))));
        if (queries.holds(account.id(), request)) {
            throw new Refusal("accounts.alreadyHolds", account.name(), request.role());
        }
        signIns.addCapacity(account.id(), request.role(), request.area(), request.unit(), request.person());
        signOutEverywhere(account.id());
        return account.id();
    }

    /** Takes one of several capacities away; the last one goes with the account. */
    public void withdraw(Actor actor, AccountId id, CapacityId capacity) {
        actor.require(AccountRight.MANAGE);
        requireWithin(actor, id);
        if (id.equals(actor.account())) {
            throw new Refusal("accounts.notOneself");
        }
        signIns.takeCapacity(id, capacity);
        signOutEverywhere(id);
    }

    /** A new password on a printed slip; whoever was signed in with the old one is out. */
    public Opened resetPassword(Actor actor, AccountId id) {
        actor.require(AccountRight.MANAGE);
        requireWithin(actor, id);
        var account = accounts.get(id);
        var password = passwords.generate();
        account.resetPassword(passwords.encode(password));
        accounts.save(account);
        signOutEverywhere(id);
        return new Opened(id, password);
    }

    /** After {@link OwnPassword} has asked for the one that holds. Whoever is signed in with that one is out. */
    void changePassword(Actor actor, String encoded) {
        actor.require(AccountRight.OWN);
        var account = accounts.get(actor.account());
        account.changePassword(encoded);
        accounts.save(account);
        signOutEverywhere(account.id());
    }

    /** Closes an account; what its owner did stays under their name. */
    public void retire(Actor actor, AccountId id) {
        actor.require(AccountRight.MANAGE);
        requireWithin(actor, id);
        if (id.equals(actor.account())) {
            throw new Refusal("accounts.notOneself");
        }
        var account = accounts.get(id);
        account.retire(clock.today());
        accounts.save(account);
        signOutEverywhere(id);
    }

    private void requireMayGive(Actor actor, OpenAccount request) {
        actor.require(AccountRight.MANAGE, request.area());
        if (request.role() == Role.SYSTEM || (request.role() == Role.COUNTY && actor.role() == Role.CLERK)) {
            throw new Refusal("accounts.notThatRole");
        }
        Refusal.ifAny(incomplete(request));
    }

    /** A county's office works for a county, everybody else for a township; a unit and a deputy are somebody. */
    private List<Reason> incomplete(OpenAccount request) {
        var reasons = new ArrayList<Reason>();
        var isOfItsKind = request.role() == Role.COUNTY
                ? request.area().isCounty()
                : request.area().isTownship()
                        || (request.role() == Role.UNIT && request.area().isCounty());
        if (!isOfItsKind || !areas.find(request.area()).isPresent()) {
            reasons.add(Reason.of("accounts.noSuchPlace", request.area().code(), request.role())
                    .at("area"));
        }
        if (request.role() == Role.UNIT && request.unit() == null) {
            reasons.add(Reason.of("accounts.ofNoUnit").at("role"));
        }
        if (request.role() == Role.DEPUTY && request.person() == null) {
            reasons.add(Reason.of("accounts.ofNoPerson").at("role"));
        }
        return reasons;
    }

    private void requireWithin(Actor actor, AccountId id) {
        if (!queries.isWithin(actor.scope(AccountRight.MANAGE), id)) {
            throw new NotFound(id);
        }
    }

    private void signOutEverywhere(AccountId id) {
        sessions.ifAvailable(
                open -> open.findByPrincipalName(id.text()).keySet().forEach(open::deleteById));
    }
}
