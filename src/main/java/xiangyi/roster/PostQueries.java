package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** Posts and what is looked after beside them, as at a day. */
@Component
public class PostQueries {

    private static final String POSTS = """
            select post.id, post.version, post.area, post.person, person.name, post.kind, post.title, post.from_on,
                   post.until_on, post.end_reason, post.note, post.void_reason
              from roster.post
              join roster.person on person.id = post.person
             where {seen post}
            """;

    private final Seen seen;

    PostQueries(Seen seen) {
        this.seen = seen;
    }

    /** A post that is held, and by whom. */
    public record PostRow(
            PostId id,
            int version,
            Area area,
            PersonId person,
            String name,
            PostKind kind,
            String title,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable String endReason,
            @Nullable String note,
            @Nullable String voidReason)
            implements Voidable {

        public String path() {
            return "/posts/" + id.text();
        }

        public boolean holdsOn(LocalDate day) {
            return overlaps(day, day.plusDays(1));
        }

        /** Today, or the last one on which it was held. */
        LocalDate lastDay(LocalDate today) {
            return untilOn == null || untilOn.isAfter(today)
                    ? today
                    : untilOn.isAfter(fromOn) ? untilOn.minusDays(1) : fromOn;
        }

        boolean overlaps(LocalDate from, @Nullable LocalDate until) {
            return (untilOn == null || untilOn.isAfter(from)) && (until == null || fromOn.isBefore(until));
        }
    }

    /** How many there should be of a post on a day. */
    public record Establishment(PostKind kind, int number) {}

    public List<HeldOffice> heldBy(Scope scope, PersonId person) {
        return seen.sql(scope, """
                        select 'POST' as sort, id, version, area, title, from_on, until_on, end_reason, void_reason
                          from roster.post
                         where person = :person and {seen} and status = 'STANDING'
                        union all
                        select 'TASK', id, version, area, what, from_on, until_on, null, null
                          from roster.task
                         where person = :person and {seen} and status = 'STANDING'
                        union all
                        select 'GROUP', membership.id, 0, membership.area, deputy_group.name, membership.from_on,
                               membership.until_on, null, null
                          from roster.membership
                          join roster.deputy_group on deputy_group.id = membership.deputy_group
                         where membership.person = :person and {seen membership}
                           and membership.status = 'STANDING'
                         order by sort, from_on desc
                        """)
                .param("person", person.value())
                .query(HeldOffice.class)
                .list();
    }

    /** The posts that end with the seat of a deputy. */
    public List<PostRow> hangingOn(Scope scope, DeputyRow seat) {
        return seen.sql(scope, POSTS + """
                           and post.area = :area and post.person = :person and post.kind = any(:kinds)
                           and post.status = 'STANDING' and post.until_on is null
                         order by post.from_on
                        """)
                .param("area", seat.area().code())
                .param("person", seat.person().value())
                .param("kinds", PostKind.fromDeputies())
                .query(PostRow.class)
                .list();
    }

    /** Who holds which post within a scope, or in one township of it. */
    public List<PostRow> posts(Scope scope, @Nullable Area area, LocalDate on) {
        return seen.sql(scope, POSTS + """
                           and (:area::text is null or post.area = :area) and post.status = 'STANDING'
                           and post.from_on <= :on and (post.until_on is null or post.until_on > :on)
                         order by post.area, array_position(
                               array['CHAIR', 'VICE_CHAIR', 'PRESIDIUM', 'HEAD', 'DEPUTY_HEAD', 'OTHER'], post.kind), post.from_on
                        """)
                .param("area", area == null ? null : area.code())
                .param("on", on)
                .query(PostRow.class)
                .list();
    }

    /** One post, void or not. */
    public Optional<PostRow> post(Scope scope, PostId id) {
        return seen.sql(scope, POSTS + " and post.id = :id")
                .param("id", id.value())
                .query(PostRow.class)
                .optional();
    }

    /** All posts of an area that are held on some day of a span, by whomever. */
    List<PostRow> during(Scope scope, Area area, LocalDate from, @Nullable LocalDate until) {
        return seen
                .sql(scope, POSTS + " and post.area = :area and post.status = 'STANDING'")
                .param("area", area.code())
                .query(PostRow.class)
                .list()
                .stream()
                .filter(post -> post.overlaps(from, until))
                .toList();
    }

    public List<Establishment> establishment(Scope scope, Area area, LocalDate on) {
        return seen.sql(scope, """
                        select distinct on (kind) kind, number
                          from roster.establishment
                         where area = :area and {seen} and from_on <= :on
                         order by kind, from_on desc
                        """)
                .param("area", area.code())
                .param("on", on)
                .query(Establishment.class)
                .list();
    }

    /** One task, void or not. */
    public Optional<HeldOffice> task(Scope scope, TaskId id) {
        return seen.sql(scope, """
                        select 'TASK' as sort, id, version, area, what as title, from_on, until_on, null as end_reason,
                               void_reason
                          from roster.task
                         where id = :id and {seen}
                        """)
                .param("id", id.value())
                .query(HeldOffice.class)
                .optional();
    }

    List<PostKind> kindsHeld(UUID person, Area area, LocalDate on) {
        return seen.books("""
                        select kind from roster.post
                         where person = :person and area = :area and status = 'STANDING'
                           and (until_on is null or until_on > :on)
                        """)
                .param("person", person)
                .param("area", area.code())
                .param("on", on)
                .query((row, number) -> PostKind.valueOf(row.getString(1)))
                .list();
    }
}
