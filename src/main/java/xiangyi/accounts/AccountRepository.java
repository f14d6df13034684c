package xiangyi.accounts;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import xiangyi.shared.AccountId;
import xiangyi.shared.NotFound;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    @Query("select * from accounts.account where lower(sign_in) = lower(:signIn)")
    Optional<Account> findBySignIn(String signIn);

    long count();

    default Account get(AccountId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }
}
