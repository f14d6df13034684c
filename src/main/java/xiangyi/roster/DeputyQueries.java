package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;
import xiangyi.shared.Sealed;
import xiangyi.shared.Seen;

/** The register of deputies, as at a day. */
@Component
public class DeputyQueries {

    private static final String ROWS = """
            select mandate.id as mandate, mandate.version, person.id as person, mandate.area, mandate.term, term.ordinal,
                   mandate.serial, person.name, person.sex, person.born_on, person.ethnicity, person.party,
                   person.education, person.work, mandate.constituency, mandate.village,
                   (select string_agg(deputy_group.name, '、' order by deputy_group.name)
                      from roster.membership
                      join roster.deputy_group on deputy_group.id = membership.deputy_group
                     where membership.person = person.id and membership.area = mandate.area
                       and membership.status = 'STANDING' and membership.from_on <= :on
                       and (membership.until_on is null or membership.until_on > :on)) as groups,
                   person.phone, person.id_number, mandate.card_no, mandate.fixed_pay, mandate.from_on, mandate.until_on,
                   mandate.end_reason, mandate.end_document, mandate.end_session, term.ends_on as term_ends_on,
                   mandate.note, person.demo,
                   (select string_agg(post.title, '、' order by post.from_on)
                      from roster.post
                     where post.person = person.id and post.area = mandate.area and post.status = 'STANDING'
                       and post.from_on <= :on and (post.until_on is null or post.until_on > :on)) as posts
              from roster.mandate
              join roster.person on person.id = mandate.person
              join roster.term on term.id = mandate.term
             where {seen mandate} and mandate.status = 'STANDING'
            """;

    private static final String ON = """
             and mandate.from_on <= :on and (mandate.until_on is null or mandate.until_on > :on)
             and (term.ends_on is null or term.ends_on > :on)
            """;

    private static final String FILTERED = ON + """
             and (:area::text is null or mandate.area = :area)
             and (:village::text is null or mandate.village = :village)
             and (:q::text is null or position(:q in person.name) > 0
                  or starts_with(person.initials, lower(:q)) or starts_with(person.pinyin, lower(:q)))
             and (:group::text is null or exists (
                  select from roster.membership
                    join roster.deputy_group on deputy_group.id = membership.deputy_group
                   where membership.person = person.id and deputy_group.name = :group
                     and deputy_group.area = mandate.area and membership.status = 'STANDING'
                     and membership.from_on <= :on
                     and (membership.until_on is null or membership.until_on > :on)))
            """;

    private final Seen seen;

    DeputyQueries(Seen seen) {
        this.seen = seen;
    }

    /** Phone and ID number in full. */
    public record Secrets(@Nullable Sealed phone, @Nullable Sealed idNumber) {}

    public List<DeputyRow> page(Scope scope, DeputyFilter filter, LocalDate today, int offset, int size) {
        return filtered(
                        ROWS + FILTERED
                                + " order by mandate.area, mandate.serial nulls last, person.name limit :size offset :offset",
                        scope,
                        filter,
                        today)
                .param("size", size)
                .param("offset", offset)
                .query(DeputyRow.class)
                .list();
    }

    public List<DeputyRow> all(Scope scope, DeputyFilter filter, LocalDate today) {
        return page(scope, filter, today, 0, Integer.MAX_VALUE);
    }

    public int total(Scope scope, DeputyFilter filter, LocalDate today) {
        return filtered("select count(*) from (" + ROWS + FILTERED + ") as row", scope, filter, today)
                .query(Integer.class)
                .single();
    }

    /** The villages that deputies sit for on that day. */
    public List<String> villages(Scope scope, LocalDate on) {
        return seen.sql(scope, """
                        select distinct village from roster.mandate
                         where {seen} and status = 'STANDING' and village is not null
                           and from_on <= :on and (until_on is null or until_on > :on)
                         order by village
                        """).param("on", on).query(String.class).list();
    }

    public Optional<DeputyRow> find(Scope scope, MandateId id) {
        return seen.sql(scope, ROWS + " and mandate.id = :id")
                .param("on", LocalDate.EPOCH)
                .param("id", id.value())
                .query(DeputyRow.class)
                .optional();
    }

    /** All seats a person ever held within the scope, the latest first. */
    public List<DeputyRow> seats(Scope scope, PersonId person, LocalDate on) {
        return seen.sql(scope, ROWS + " and person.id = :person order by mandate.from_on desc")
                .param("on", on)
                .param("person", person.value())
                .query(DeputyRow.class)
                .list();
    }

    Secrets secrets(Scope scope, PersonId person) {
        return seen.sql(scope, """
                        select phone, id_number from roster.person
                         where id = :person and (exists (
                               select from roster.mandate where person = :person and {seen})
                            or exists (select from roster.post where person = :person and {seen}))
                        """)
                .param("person", person.value())
                .query(Secrets.class)
                .optional()
                .orElseThrow(() -> new NotFound(person));
    }

    /** Who sits already: the same person, or one of the same name for the same place whom nothing tells apart. */
    Optional<String> sitting(Area area, TermId term, Sitting seat, List<People.Known> known) {
        record Seat(
                UUID person,
                String name,
                @Nullable String village,
                @Nullable String constituency,
                @Nullable String cardNo,
                boolean isKnown) {}
        return seen
                .books("""
                        select person.id as person, person.name, mandate.village, mandate.constituency, mandate.card_no,
                               (person.id_hash is not null or person.born_on is not null) as is_known
                          from roster.mandate
                          join roster.person on person.id = mandate.person
                         where mandate.area = :area and mandate.term = :term and mandate.status = 'STANDING'
                           and mandate.id <> :self
                           and (mandate.until_on is null or mandate.until_on > :from)
                           and (:until::date is null or mandate.from_on < :until)
                           and mandate.person = any(:known || array(
                               select id from roster.person where area = left(:area, 6) and name = :name))
                        """)
                .param("area", area.code())
                .param("term", term.value())
                .param("self", seat.id().value())
                .param("from", seat.fromOn())
                .param("until", seat.untilOn(), java.sql.Types.DATE)
                .param("name", seat.name())
                .param(
                        "known",
                        known.stream().map(person -> person.id().value()).toArray(UUID[]::new))
                .query(Seat.class)
                .list()
                .stream()
                .filter(other ->
                        known.stream().anyMatch(person -> person.id().value().equals(other.person()))
                                || (known.isEmpty()
                                        && other.name().equals(seat.name())
                                        && java.util.Objects.equals(other.village(), seat.village())
                                        && java.util.Objects.equals(other.constituency(), seat.constituency())
                                        && (other.cardNo() == null
                                                || seat.cardNo() == null
                                                || other.cardNo().equals(seat.cardNo()))
                                        && !(other.isKnown() && seat.isKnown())))
                .findFirst()
                .map(other -> new Deputy(
                                new PersonId(other.person()),
                                area,
                                other.name(),
                                "",
                                other.village(),
                                other.constituency(),
                                other.cardNo())
                        .label());
    }

    /** The last day before that one on which anybody within the scope sat; none where nobody ever did. */
    public Optional<LocalDate> lastSitting(Scope scope, LocalDate before) {
        return seen.sql(scope, """
                        select max(least(mandate.until_on, term.ends_on, :before::date)) - 1
                          from roster.mandate
                          join roster.term on term.id = mandate.term
                         where {seen mandate} and mandate.status = 'STANDING' and mandate.from_on < :before
                        """)
                .param("before", before)
                .query(LocalDate.class)
                .optional();
    }

    private JdbcClient.StatementSpec filtered(String sql, Scope scope, DeputyFilter filter, LocalDate today) {
        return seen.sql(scope, sql)
                .param("on", filter.day(today))
                .param("area", filter.area())
                .param("village", filter.village())
                .param("q", filter.q())
                .param("group", filter.group());
    }
}
