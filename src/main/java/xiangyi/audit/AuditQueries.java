package xiangyi.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Change;
import xiangyi.shared.Identifier;
import xiangyi.shared.Scope;

/** What people look up about what was done. */
@Component
public class AuditQueries {

    private final JdbcClient jdbc;

    AuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was corrected in a record, newest first. */
    public List<Change> changes(Scope scope, Identifier subject) {
        return jdbc.sql("""
                        select recorded_at, actor, field, old_value, new_value, reason
                          from audit.correction
                         where area like :within and subject = :subject
                         order by recorded_at desc, field
                        """)
                .param("within", scope.within())
                .param("subject", subject.value())
                .query(Change.class)
                .list();
    }
}
