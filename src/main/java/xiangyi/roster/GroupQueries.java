package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** Groups of deputies and who belongs to them, as at a day. */
@Component
public class GroupQueries {

    private static final String GROUPS = """
            select deputy_group.id, deputy_group.version, deputy_group.area, deputy_group.name, deputy_group.topic,
                   deputy_group.from_on, deputy_group.until_on, deputy_group.void_reason,
                   (select count(*) from roster.membership
                     where deputy_group = deputy_group.id and status = 'STANDING' and from_on <= :on
                       and (until_on is null or until_on > :on)) as members,
                   (select string_agg(person.name, '、') from roster.membership
                      join roster.person on person.id = membership.person
                     where deputy_group = deputy_group.id and leads and membership.status = 'STANDING'
                       and from_on <= :on and (until_on is null or until_on > :on)) as leader
              from roster.deputy_group
             where {seen deputy_group}
            """;

    private static final String MEMBERS = """
            select membership.id, membership.version, membership.deputy_group as in_group, membership.area,
                   membership.person, person.name, membership.leads, membership.from_on, membership.until_on, membership.void_reason
              from roster.membership
              join roster.person on person.id = membership.person
             where {seen membership}
            """;

    private final Seen seen;

    GroupQueries(Seen seen) {
        this.seen = seen;
    }

    /** A group on a day, and how many belong to it. */
    public record GroupRow(
            GroupId id,
            int version,
            Area area,
            String name,
            @Nullable String topic,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable String voidReason,
            int members,
            @Nullable String leader)
            implements Voidable {

        public String path() {
            return "/groups/" + id.text();
        }

        public boolean standsOn(LocalDate day) {
            return voidReason == null && !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn));
        }
    }

    /** Somebody in a group. */
    public record Member(
            MembershipId id,
            int version,
            GroupId inGroup,
            Area area,
            PersonId person,
            String name,
            boolean leads,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable String voidReason)
            implements Voidable {}

    /** The groups of a scope, or of one township in it. */
    public List<GroupRow> groups(Scope scope, @Nullable Area area, LocalDate on) {
        return seen.sql(scope, GROUPS + """
                           and (:area::text is null or deputy_group.area = :area) and deputy_group.status = 'STANDING'
                           and deputy_group.from_on <= :on
                           and (deputy_group.until_on is null or deputy_group.until_on > :on)
                         order by deputy_group.area, deputy_group.name
                        """)
                .param("area", area == null ? null : area.code())
                .param("on", on)
                .query(GroupRow.class)
                .list();
    }

    /** One group, void or not. */
    public Optional<GroupRow> group(Scope scope, GroupId id, LocalDate on) {
        return seen.sql(scope, GROUPS + " and deputy_group.id = :id")
                .param("on", on)
                .param("id", id.value())
                .query(GroupRow.class)
                .optional();
    }

    public Optional<Member> membership(Scope scope, MembershipId id) {
        return seen.sql(scope, MEMBERS + " and membership.id = :id")
                .param("id", id.value())
                .query(Member.class)
                .optional();
    }

    public List<Member> members(Scope scope, GroupId group, LocalDate on) {
        return seen.sql(scope, MEMBERS + """
                           and membership.deputy_group = :group and membership.status = 'STANDING'
                           and membership.from_on <= :on and (membership.until_on is null or membership.until_on > :on)
                         order by membership.leads desc, membership.from_on, person.name
                        """)
                .param("group", group.value())
                .param("on", on)
                .query(Member.class)
                .list();
    }

    boolean isMember(GroupId group, PersonId person, LocalDate on) {
        return seen.books("""
                        select exists (select from roster.membership
                                        where deputy_group = :group and person = :person and status = 'STANDING'
                                          and (until_on is null or until_on > :on))
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    /** The first day on which somebody belonged to the group, and how many ever did. */
    Memberships ever(GroupId group) {
        return seen.books("""
                        select min(from_on) as first_on, count(*) as number
                          from roster.membership
                         where deputy_group = :group and status = 'STANDING'
                        """)
                .param("group", group.value())
                .query(Memberships.class)
                .single();
    }

    record Memberships(@Nullable LocalDate firstOn, int number) {}
}
