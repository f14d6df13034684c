package xiangyi.referrals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.departments.DepartmentUse;
import xiangyi.shared.DepartmentId;

/** What was handed to a unit, alone or together with others. */
@Component
class ReferralDepartmentUse implements DepartmentUse {

    private static final String HANDED_TO = """
            select count(*) from referrals.referral
             where (department = :unit
                    or exists (select from referrals.helper where referral = referral.id and department = :unit))
               and status
            """;

    private final JdbcClient jdbc;

    ReferralDepartmentUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int open(DepartmentId unit) {
        return count(HANDED_TO + " not in ('DONE', 'VOID')", unit);
    }

    @Override
    public boolean keeps(DepartmentId unit) {
        return count(HANDED_TO + " <> 'VOID'", unit) > 0;
    }

    private int count(String sql, DepartmentId unit) {
        return jdbc.sql(sql).param("unit", unit.value()).query(Integer.class).single();
    }
}
