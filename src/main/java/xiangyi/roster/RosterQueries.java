package xiangyi.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Together;

/** What people look up about deputies and terms, as at a day. */
@Component
public class RosterQueries {

    private static final String IN_OFFICE = """
            select person.id as person, mandate.area, person.name, person.initials,
                   mandate.village, mandate.constituency, mandate.card_no
              from roster.mandate
              join roster.person on person.id = mandate.person
             where {seen mandate} and mandate.area = :area
               and mandate.from_on <= :on and (mandate.until_on is null or mandate.until_on > :on)
               and mandate.status = 'STANDING'
               and (select ends_on is null or ends_on > :on from roster.term where term.id = mandate.term)
            """;

    /** Whoever chairs it belongs to the presidium; where no member is entered it is not known who sits in it. */
    private static final String IN_PRESIDIUM = IN_OFFICE + """
             and exists (select from roster.post
                          where post.person = mandate.person and post.area = :area and post.status = 'STANDING'
                            and post.kind in ('CHAIR', 'VICE_CHAIR', 'PRESIDIUM')
                            and post.from_on <= :on and (post.until_on is null or post.until_on > :on))
             and exists (select from roster.post
                          where post.area = :area and post.status = 'STANDING' and post.kind = 'PRESIDIUM'
                            and post.from_on <= :on and (post.until_on is null or post.until_on > :on))
            """;

    private final Seen seen;
    private final Together together;

    RosterQueries(Seen seen, Together together) {
        this.seen = seen;
        this.together = together;
    }

    /** Deputies in office on that day: the base of every quorum and majority. */
    public List<Deputy> deputies(Scope scope, Area area, LocalDate on) {
        return seen.sql(scope, IN_OFFICE + " order by mandate.serial nulls last, person.name")
                .param("area", area.code())
                .param("on", on)
                .query(Deputy.class)
                .list();
    }

    /** Members of the presidium in office on that day: the base of its quorum and its majorities. */
    public List<Deputy> presidium(Scope scope, Area area, LocalDate on) {
        return seen.sql(scope, IN_PRESIDIUM + " order by mandate.serial nulls last, person.name")
                .param("area", area.code())
                .param("on", on)
                .query(Deputy.class)
                .list();
    }

    /** How many deputies are in office on each of these days; a day on which nobody is known to be is left out. */
    public Map<LocalDate, Integer> deputiesOn(Scope scope, Area area, Collection<LocalDate> days) {
        return counted(IN_OFFICE, scope, area, days);
    }

    /** How many members the presidium has on each of these days. */
    public Map<LocalDate, Integer> presidiumOn(Scope scope, Area area, Collection<LocalDate> days) {
        return counted(IN_PRESIDIUM, scope, area, days);
    }

    private Map<LocalDate, Integer> counted(String seats, Scope scope, Area area, Collection<LocalDate> days) {
        var counts = new HashMap<LocalDate, Integer>();
        seen.sql(
                        scope,
                        "select day, count(distinct person) from unnest(cast(:days as date[])) day cross join lateral ("
                                + seats.replace(":on", "day") + ") seat group by day")
                .param("days", days.stream().distinct().map(LocalDate::toString).toArray(String[]::new))
                .param("area", area.code())
                .query(row -> {
                    counts.put(row.getObject(1, LocalDate.class), row.getInt(2));
                });
        return counts;
    }

    /** Those of them who bear one of these names or initials; a roster is long, and a ledger asks for every row. */
    List<Deputy> named(Scope scope, Area area, LocalDate on, List<String> names) {
        return seen.sql(scope, IN_OFFICE + """
                         and mandate.person = any(array(
                             select id from roster.person where area = left(:area, 6) and name = any(:names)
                             union all
                             select id from roster.person where area = left(:area, 6) and initials = any(:initials)))
                        order by mandate.serial nulls last, person.name
                        """)
                .param("area", area.code())
                .param("on", on)
                .param("names", names.toArray(String[]::new))
                .param(
                        "initials",
                        names.stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query(Deputy.class)
                .list();
    }

    public Optional<Deputy> deputy(Scope scope, Area area, LocalDate on, PersonId person) {
        return seen.sql(scope, IN_OFFICE + " and person.id = :person")
                .param("area", area.code())
                .param("on", on)
                .param("person", person.value())
                .query(Deputy.class)
                .optional();
    }

    /** The term that holds in an area on a day. */
    public Optional<Term> term(Area area, LocalDate on) {
        record Terms(Area area) {}
        return together.once(new Terms(area), () -> terms(Scope.ofTheProgram(area), area)).stream()
                .filter(term -> term.holdsOn(on))
                .findFirst();
    }

    /** One congress, void or not. */
    public Optional<Term> term(Scope scope, TermId id) {
        return seen.sql(scope, """
                        select id, version, area, ordinal, starts_on, ends_on, void_reason
                          from roster.term
                         where {seen} and id = :id
                        """).param("id", id.value()).query(Term.class).optional();
    }

    /** All congresses of an area, the latest first. */
    public List<Term> terms(Scope scope, Area area) {
        return seen.sql(scope, """
                        select id, version, area, ordinal, starts_on, ends_on, void_reason
                          from roster.term
                         where {seen} and area = :area and status = 'STANDING'
                         order by ordinal desc
                        """).param("area", area.code()).query(Term.class).list();
    }
}
