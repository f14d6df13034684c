package xiangyi.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Change;
import xiangyi.shared.Identifier;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about what was done. */
@Component
public class AuditQueries {

    private final Seen seen;

    AuditQueries(Seen seen) {
        this.seen = seen;
    }

    /** What was corrected in a record, newest first. */
    public List<Change> changes(Scope scope, Identifier subject) {
        return seen.sql(scope, """
                        select recorded_at, actor, field, old_value, new_value, reason
                          from audit.correction
                         where {seen} and subject = :subject
                         order by recorded_at desc, field
                        """)
                .param("subject", subject.value())
                .query(Change.class)
                .list();
    }
}
