package xiangyi.reports;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** Looks up what was typed into a report. */
@Component
public class EditQueries {

    private final Seen seen;

    EditQueries(Seen seen) {
        this.seen = seen;
    }

    public List<Edit> all(Scope scope, Area area, Period period) {
        return seen.sql(scope, """
                        select section, paragraph, place, text, written_name as "by", written_at as "at", version
                          from reports.edit
                         where area = :area and {seen} and from_on = :from and until_on = :until
                         order by written_at
                        """)
                .param("area", area.code())
                .param("from", period.from())
                .param("until", period.until())
                .query((row, number) -> new Edit(
                        row.getString("section"),
                        row.getString("paragraph"),
                        EditPlace.valueOf(row.getString("place")),
                        row.getString("text"),
                        row.getString("by"),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("version")))
                .list();
    }
}
