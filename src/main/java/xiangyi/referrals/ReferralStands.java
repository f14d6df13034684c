package xiangyi.referrals;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Stands;

/** What was handed to a unit, alone or together with others, keeps it on file; what is open it must finish. */
@Component
class ReferralStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(On.a(DepartmentId.class, """
                                referrals.referral
                                 where (department = :key
                                        or exists (select from referrals.helper
                                                    where referral = referral.id and department = :key))
                                   and status <> 'VOID'
                                """).openWhere("status <> 'DONE'"));
    }
}
