package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;

/** Posts, tasks and groups, as at a day. */
@Component
public class PostQueries {

    private static final String POSTS = """
            select post.id, post.version, post.area, post.person, person.name, post.kind, post.title, post.from_on,
                   post.until_on
              from roster.post
              join roster.person on person.id = post.person
             where post.area like :within and post.status = 'STANDING'
            """;

    private static final String GROUPS = """
            select deputy_group.id, deputy_group.area, deputy_group.name, deputy_group.topic, deputy_group.from_on,
                   (select count(*) from roster.membership
                     where deputy_group = deputy_group.id and from_on <= :on
                       and (until_on is null or until_on > :on)) as members,
                   (select string_agg(person.name, '、') from roster.membership
                      join roster.person on person.id = membership.person
                     where deputy_group = deputy_group.id and leads and from_on <= :on
                       and (until_on is null or until_on > :on)) as leader
              from roster.deputy_group
             where deputy_group.area like :within and deputy_group.from_on <= :on
               and (deputy_group.until_on is null or deputy_group.until_on > :on)
            """;

    private final JdbcClient jdbc;

    PostQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
            @Nullable LocalDate untilOn) {

        boolean overlaps(LocalDate from, @Nullable LocalDate until) {
            return (untilOn == null || untilOn.isAfter(from)) && (until == null || fromOn.isBefore(until));
        }
    }

    /** A group on a day, and how many belong to it. */
    public record GroupRow(
            GroupId id,
            Area area,
            String name,
            @Nullable String topic,
            LocalDate fromOn,
            int members,
            @Nullable String leader) {}

    /** Somebody in a group. */
    public record Member(
            MembershipId id,
            PersonId person,
            String name,
            boolean leads,
            LocalDate fromOn,
            @Nullable LocalDate untilOn) {}

    /** How many there should be of a post on a day. */
    public record Establishment(PostKind kind, int number) {}

    public List<Held> heldBy(Scope scope, PersonId person) {
        return jdbc.sql("""
                        select 'POST' as sort, id, version, title, from_on, until_on, end_reason
                          from roster.post
                         where person = :person and area like :within and status = 'STANDING'
                        union all
                        select 'TASK', id, version, what, from_on, until_on, null
                          from roster.task
                         where person = :person and area like :within
                        union all
                        select 'GROUP', membership.id, 0, deputy_group.name, membership.from_on, membership.until_on, null
                          from roster.membership
                          join roster.deputy_group on deputy_group.id = membership.deputy_group
                         where membership.person = :person and membership.area like :within
                         order by sort, from_on desc
                        """)
                .param("person", person.value())
                .param("within", scope.within())
                .query(Held.class)
                .list();
    }

    public List<PostRow> posts(Scope scope, LocalDate on) {
        return jdbc.sql(POSTS + """
                           and post.from_on <= :on and (post.until_on is null or post.until_on > :on)
                         order by post.area, array_position(
                               array['CHAIR', 'VICE_CHAIR', 'PRESIDIUM', 'HEAD', 'DEPUTY_HEAD', 'OTHER'], post.kind), post.from_on
                        """)
                .param("within", scope.within())
                .param("on", on)
                .query(PostRow.class)
                .list();
    }

    public Optional<PostRow> post(Scope scope, PostId id) {
        return jdbc.sql(POSTS + " and post.id = :id")
                .param("within", scope.within())
                .param("id", id.value())
                .query(PostRow.class)
                .optional();
    }

    /** All posts of an area that are held on some day of a span, by whomever. */
    List<PostRow> during(Scope scope, Area area, LocalDate from, @Nullable LocalDate until) {
        return jdbc
                .sql(POSTS + " and post.area = :area")
                .param("within", scope.within())
                .param("area", area.code())
                .query(PostRow.class)
                .list()
                .stream()
                .filter(post -> post.overlaps(from, until))
                .toList();
    }

    public List<Establishment> establishment(Scope scope, Area area, LocalDate on) {
        return jdbc.sql("""
                        select distinct on (kind) kind, number
                          from roster.establishment
                         where area = :area and area like :within and from_on <= :on
                         order by kind, from_on desc
                        """)
                .param("area", area.code())
                .param("within", scope.within())
                .param("on", on)
                .query(Establishment.class)
                .list();
    }

    public List<GroupRow> groups(Scope scope, LocalDate on) {
        return jdbc.sql(GROUPS + " order by deputy_group.area, deputy_group.name")
                .param("within", scope.within())
                .param("on", on)
                .query(GroupRow.class)
                .list();
    }

    public Optional<GroupRow> group(Scope scope, GroupId id, LocalDate on) {
        return jdbc.sql(GROUPS + " and deputy_group.id = :id")
                .param("within", scope.within())
                .param("on", on)
                .param("id", id.value())
                .query(GroupRow.class)
                .optional();
    }

    public Optional<Held> task(Scope scope, TaskId id) {
        return jdbc.sql("""
                        select 'TASK' as sort, id, version, what as title, from_on, until_on, null as end_reason
                          from roster.task
                         where id = :id and area like :within
                        """)
                .param("id", id.value())
                .param("within", scope.within())
                .query(Held.class)
                .optional();
    }

    public Optional<Member> membership(Scope scope, MembershipId id) {
        return jdbc.sql("""
                        select membership.id, membership.person, person.name, membership.leads,
                               membership.from_on, membership.until_on
                          from roster.membership
                          join roster.person on person.id = membership.person
                         where membership.id = :id and membership.area like :within
                        """)
                .param("id", id.value())
                .param("within", scope.within())
                .query(Member.class)
                .optional();
    }

    boolean isMember(GroupId group, PersonId person, LocalDate on) {
        return jdbc.sql("""
                        select exists (select from roster.membership
                                        where deputy_group = :group and person = :person
                                          and (until_on is null or until_on > :on))
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    public List<Member> members(Scope scope, GroupId group, LocalDate on) {
        return jdbc.sql("""
                        select membership.id, membership.person, person.name, membership.leads,
                               membership.from_on, membership.until_on
                          from roster.membership
                          join roster.person on person.id = membership.person
                         where membership.deputy_group = :group and membership.area like :within
                           and membership.from_on <= :on and (membership.until_on is null or membership.until_on > :on)
                         order by membership.leads desc, membership.from_on, person.name
                        """)
                .param("group", group.value())
                .param("within", scope.within())
                .param("on", on)
                .query(Member.class)
                .list();
    }

    List<PostKind> kindsHeld(UUID person, Area area, LocalDate on) {
        return jdbc.sql("""
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
