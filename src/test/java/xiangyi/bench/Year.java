package xiangyi.bench;

import java.sql.SQLException;
import java.sql.Statement;

/** A very busy year of the township: about five thousand facts, of all the rooms that a summary tells of. */
final class Year {

    static final int YEAR = 2020;

    private Year() {}

    static void fill(Statement statement) throws SQLException {
        statement.execute("""
                insert into activities.activity
                       (id, version, area, kind, title, topic, starts_on, ends_on, place, law, status, told_on, token,
                        recorded_at, recorded_by)
                select md5('activity' || n)::uuid, 1, '990101201',
                       (array['INSPECTION', 'STUDY', 'LAW_CHECK', 'GROUP', 'TRAINING', 'VISIT', 'BRIEFING',
                              'CONSULTATION'])[1 + n % 8],
                       '第' || n || '次活动', '村里的事', date '2020-01-02' + n % 360, date '2020-01-02' + n % 360, '青石村',
                       case when n % 8 = 2 then '食品安全法' end, 'HELD',
                       case when n % 2 = 0 then date '2020-01-05' + n % 360 end, 'token' || n,
                       timestamptz '2021-01-01', gen_random_uuid()
                  from generate_series(1, 700) n
                """);
        statement.execute("""
                insert into activities.participant (id, area, activity, name, attended, recorded_at)
                select gen_random_uuid(), '990101201', md5('activity' || n)::uuid, '代表' || k, 'PRESENT',
                       timestamptz '2021-01-01'
                  from generate_series(1, 700) n, generate_series(1, 20) k
                """);
        statement.execute("""
                insert into activities.finding
                       (id, version, area, activity, serial, kind, text, answer, handed_over_on, unit, due_on, recorded_at)
                select gen_random_uuid(), 1, '990101201', md5('activity' || n)::uuid, k, 'SUGGESTION',
                       '第' || n || '次活动的第' || k || '条意见', 'HANDED_OVER', date '2020-01-05' + n % 360, '乡村建设办公室',
                       date '2020-04-05' + n % 360, timestamptz '2021-01-01'
                  from generate_series(1, 700) n, generate_series(1, 2) k
                """);
        statement.execute("""
                insert into activities.counter (id, area, activity, what, unit, number, exactness, recorded_at)
                select gen_random_uuid(), '990101201', md5('activity' || n)::uuid, '走访', 'HOUSEHOLDS', n % 40,
                       case when n % 16 = 5 then 'OVER' else 'EXACT' end, timestamptz '2021-01-01'
                  from generate_series(1, 700) n
                """);
        statement.execute("""
                insert into publicity.article
                       (id, version, area, title, pieces, written_on, medium, level, printed_on, status, recorded_at,
                        recorded_by)
                select gen_random_uuid(), 1, '990101201', '第' || n || '篇信息', 1, date '2020-01-02' + n % 360,
                       case when n % 4 = 0 then '日报' end, case when n % 4 = 0 then 'CITY' end,
                       case when n % 4 = 0 then date '2020-01-02' + n % 360 end, 'STANDING',
                       timestamptz '2021-01-01', gen_random_uuid()
                  from generate_series(1, 800) n
                """);
        statement.execute("""
                insert into petitions.petition
                       (id, version, area, village, received_on, channel, petitioner, people, matter, kind, status, told_on,
                        settled_on, settled_where, outcome, recorded_at, recorded_by)
                select md5('petition' || n)::uuid, 1, '990101201', '青石村', date '2020-01-02' + n % 330, 'VISIT', '\\x00', 1,
                       '第' || n || '件来信来访', 'CLAIM', 'SETTLED', date '2020-01-03' + n % 330,
                       date '2020-01-20' + n % 330, 'VILLAGE', '已经解决。', timestamptz '2021-01-01', gen_random_uuid()
                  from generate_series(1, 300) n
                """);
        statement.execute("""
                insert into petitions.step (id, area, petition, act, happened_on, said, recorded_at, recorded_by)
                select gen_random_uuid(), '990101201', md5('petition' || n)::uuid, 'STEP', date '2020-01-05' + n % 330 + k,
                       '上门调查。', timestamptz '2021-01-01', gen_random_uuid()
                  from generate_series(1, 300) n, generate_series(1, 4) k
                """);
    }

    /** How many facts the rooms publish of that year. */
    static int facts(Statement statement) throws SQLException {
        var sql = new StringBuilder();
        try (var views = statement.executeQuery(
                "select viewname from pg_views where schemaname = 'facts' and viewname !~ '_' order by 1")) {
            while (views.next()) {
                sql.append(sql.isEmpty() ? "" : " union all ")
                        .append("select count(*) as n from facts.")
                        .append(views.getString(1))
                        .append(" where area = '990101201' and happened_on between '2020-01-01' and '2020-12-31'");
            }
        }
        try (var counted = statement.executeQuery("select sum(n)::int from (" + sql + ") each_room")) {
            counted.next();
            return counted.getInt(1);
        }
    }
}
