package xiangyi.roster;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;

/** Keeps groups of deputies and who belonged to them when. */
@Component
class GroupKeeper {

    private final JdbcClient jdbc;
    private final Workdays clock;

    GroupKeeper(JdbcClient jdbc, Workdays clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Joins the group of that name, which is founded if there is none. */
    void join(Area area, String name, PersonId person, LocalDate from, @Nullable LocalDate until) {
        var group = jdbc.sql("""
                        select id from roster.deputy_group
                         where area = :area and name = :name and until_on is null and status = 'STANDING'
                        """)
                .param("area", area.code())
                .param("name", name)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> found(new GroupRequest(GroupId.next(), area, name, null, from))
                        .value());
        join(MembershipId.next(), new GroupId(group), area, person, false, from, until);
    }

    GroupId found(GroupRequest request) {
        jdbc.sql("""
                        insert into roster.deputy_group (id, version, area, name, topic, from_on, recorded_at)
                        values (:id, 1, :area, :name, :topic, :fromOn, :at)
                        on conflict (id) do nothing
                        """)
                .paramSource(request)
                .param("at", Timestamp.from(clock.now()))
                .update();
        return request.id();
    }

    void join(
            MembershipId id,
            GroupId group,
            Area area,
            PersonId person,
            boolean leads,
            LocalDate from,
            @Nullable LocalDate until) {
        jdbc.sql("""
                        insert into roster.membership
                               (id, area, deputy_group, person, leads, from_on, until_on, recorded_at)
                        values (:id, :area, :group, :person, :leads, :from, :until, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("area", area.code())
                .param("group", group.value())
                .param("person", person.value())
                .param("leads", leads)
                .param("from", from)
                .param("until", until, Types.DATE)
                .param("at", Timestamp.from(clock.now()))
                .update();
    }

    /** Whoever loses the seat leaves the groups of deputies on that day. */
    void leaveAll(Area area, PersonId person, LocalDate on) {
        jdbc.sql("""
                        update roster.membership set until_on = greatest(from_on, :on)
                         where area = :area and person = :person and until_on is null and status = 'STANDING'
                        """)
                .param("area", area.code())
                .param("person", person.value())
                .param("on", on)
                .update();
    }

    /** Whoever never had a seat was in no group. */
    void voidAll(Area area, PersonId person, String reason) {
        jdbc.sql("""
                        update roster.membership set version = version + 1, status = 'VOID', void_reason = :why
                         where area = :area and person = :person and status = 'STANDING'
                        """)
                .param("area", area.code())
                .param("person", person.value())
                .param("why", reason)
                .update();
    }

    /** Takes back what came with a seat that is taken back, and groups that nobody else was ever in. */
    void takeOut(Area area, PersonId person, LocalDate from) {
        jdbc.sql("delete from roster.membership where area = :area and person = :person and from_on = :from")
                .param("area", area.code())
                .param("person", person.value())
                .param("from", from)
                .update();
        jdbc.sql("""
                        delete from roster.deputy_group
                         where area = :area and topic is null
                           and not exists (select from roster.membership where deputy_group = deputy_group.id)
                        """).param("area", area.code()).update();
    }
}
