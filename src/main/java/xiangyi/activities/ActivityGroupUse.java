package xiangyi.activities;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupUse;

/** A group that did something stays. */
@Component
class ActivityGroupUse implements GroupUse {

    private final JdbcClient jdbc;

    ActivityGroupUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(GroupId group) {
        return jdbc.sql("select exists (select from activities.activity where group_id = :group and status <> 'VOID')")
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }
}
