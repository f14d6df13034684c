package xiangyi.referrals;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface ReferralRepository extends Repository<Referral, ReferralId> {

    Referral save(Referral referral);

    void delete(Referral referral);

    Optional<Referral> findById(ReferralId id);

    default Referral get(Scope scope, ReferralId id) {
        return findById(id).filter(referral -> referral.isFor(scope)).orElseThrow(() -> new NotFound(id));
    }
}
