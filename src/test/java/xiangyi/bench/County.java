package xiangyi.bench;

import java.sql.SQLException;
import java.sql.Statement;

/** The county about the township: thirty more, each with a year of its own, and somebody who watches over them. */
final class County {

    static final String SIGN_IN = "county";

    private County() {}

    /** Wants the township's busy year and its first account, whose password the county's account shares. */
    static void fill(Statement statement) throws SQLException {
        statement.execute("insert into areas.area (code, name) values ('990101', '测速县') on conflict do nothing");
        statement.execute("""
                insert into areas.area (code, name)
                select '990101' || n, '第' || n || '乡' from generate_series(202, 231) n
                on conflict do nothing
                """);
        statement.execute("""
                insert into activities.activity
                       (id, version, area, kind, title, topic, starts_on, ends_on, place, law, status, told_on, token,
                        recorded_at, recorded_by)
                select gen_random_uuid(), version, '990101' || n, kind, title, topic, starts_on, ends_on, place, law,
                       status, told_on, token || n, recorded_at, recorded_by
                  from activities.activity, generate_series(202, 231) n
                 where area = '990101201' and title ~ '^第[0-9]{1,2}次活动$'
                """);
        statement.execute("""
                insert into publicity.article
                       (id, version, area, title, pieces, written_on, status, recorded_at, recorded_by)
                select gen_random_uuid(), version, '990101' || n, title, pieces, written_on, status, recorded_at,
                       recorded_by
                  from publicity.article, generate_series(202, 231) n
                 where area = '990101201' and title ~ '^第[0-9]{1,2}篇信息$'
                """);
        statement.execute("""
                with account as (
                    insert into accounts.account (id, version, name, sign_in, password, created_at)
                    select gen_random_uuid(), 1, '县人大', '%s', password, created_at from accounts.account
                    returning id)
                insert into accounts.capacity (id, account, role, area)
                select gen_random_uuid(), id, 'COUNTY', '990101' from account
                """.formatted(SIGN_IN));
    }
}
