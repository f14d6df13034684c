package xiangyi.activities;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about what activities found. */
@Component
public class FindingQueries {

    private static final String FINDING = """
            select finding.id, finding.version, finding.activity, activity.title as activity_title, activity.starts_on,
                   activity.said_as, finding.serial, finding.kind, finding.text, finding.answer, finding.said,
                   finding.answered_by, finding.answered_on, finding.leader, finding.officer, finding.handed_over_on,
                   finding.unit, finding.standing, finding.due_on, finding.replied_on, finding.done_on,
                   looked.verdict, looked.said as verdict_said
              from activities.finding
              join activities.activity on activity.id = finding.activity
              left join lateral (select verdict.verdict, verdict.said
                                   from activities.verdict
                                   join activities.activity back on back.id = verdict.activity
                                  where verdict.finding = finding.id and back.status <> 'VOID'
                                  order by back.starts_on desc, verdict.recorded_at desc limit 1) looked on true
            """ + ActivityQueries.STANDING + " and finding.voided_on is null ";

    private final Seen seen;

    FindingQueries(Seen seen) {
        this.seen = seen;
    }

    public FindingCard finding(Scope scope, FindingId id) {
        return seen.sql(scope, FINDING + " and finding.id = :id")
                .param("id", id.value())
                .query(FindingCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The findings of all activities that began within two days: the three lists of a year. */
    public List<FindingCard> findings(Scope scope, LocalDate from, LocalDate until) {
        return seen.sql(scope, FINDING + """
                         and activity.starts_on between :from and :until
                        order by activity.starts_on, activity.id, finding.serial
                        limit 2000
                        """)
                .param("from", from)
                .param("until", until)
                .query(FindingCard.class)
                .list();
    }

    public List<FindingCard> findings(Scope scope, ActivityId id) {
        return seen.sql(scope, FINDING + " and finding.activity = :activity order by finding.serial")
                .param("activity", id.value())
                .query(FindingCard.class)
                .list();
    }

    /** By the words of what was found, the newest first. */
    List<FindingCard> found(Scope scope, String words, int most) {
        return seen.sql(scope, FINDING + """
                         and finding.words @@ to_tsquery('simple', :words)
                        order by activity.starts_on desc, finding.serial
                        limit :most
                        """)
                .param("words", words)
                .param("most", most)
                .query(FindingCard.class)
                .list();
    }

    /** What look-backs found of an activity's findings, and what this one found if it is a look-back itself. */
    public List<Checked> checked(Scope scope, ActivityId id) {
        return seen.sql(scope, """
                        select verdict.id, verdict.finding, finding.serial, finding.text, verdict.verdict, verdict.said,
                               activity.id as activity, activity.starts_on, activity.ends_on, activity.said_as
                          from activities.verdict
                          join activities.finding on finding.id = verdict.finding
                          join activities.activity on activity.id = verdict.activity
                         where {seen verdict} and activity.status <> 'VOID' and finding.voided_on is null
                           and (finding.activity = :activity or verdict.activity = :activity)
                         order by activity.starts_on desc, finding.serial
                        """)
                .param("activity", id.value())
                .query(Checked.class)
                .list();
    }
}
