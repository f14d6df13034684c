package xiangyi.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/**
 * Changes one's own password. What takes its time is done before the transaction, and a wrong try at the one that holds
 * counts as at the door.
 */
@Component
public class OwnPassword {

    private final AccountRepository repository;
    private final Accounts accounts;
    private final Doorkeeper doorkeeper;
    private final Passwords passwords;

    OwnPassword(AccountRepository repository, Accounts accounts, Doorkeeper doorkeeper, Passwords passwords) {
        this.repository = repository;
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
        this.passwords = passwords;
    }

    /** @param address from where */
    public void change(Actor actor, ChangePassword request, String address) {
        actor.require(AccountRight.OWN);
        var account = repository.get(actor.account());
        passwords.requireGood("chosen", request.chosen(), account.signIn(), account.name());
        var confirmed = doorkeeper.confirm(Optional.of(account), account.signIn(), request.present(), address);
        if (confirmed.isEmpty()) {
            throw new Refusal(List.of(Reason.of("accounts.presentIsWrong").at("present")));
        }
        accounts.changePassword(actor, passwords.encode(request.chosen()));
    }
}
