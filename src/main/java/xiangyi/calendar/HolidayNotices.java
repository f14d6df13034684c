package xiangyi.calendar;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The notices in the table, read into memory; another node's import is seen within minutes. */
@Component
public class HolidayNotices implements Supplier<Holidays>, SmartInitializingSingleton {

    private static final long FRESH = Duration.ofMinutes(5).toNanos();

    private final JdbcClient jdbc;
    private volatile @Nullable Snapshot snapshot;

    HolidayNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var present = read();
        var absent = Holidays.shipped().years().stream()
                .filter(year -> !present.knows(year))
                .flatMap(year -> Holidays.shipped().notice(year).stream())
                .toList();
        if (!absent.isEmpty()) insert(absent);
    }

    @Override
    public Holidays get() {
        var last = snapshot;
        if (last != null && System.nanoTime() - last.readAt() < FRESH) return last.holidays();
        var fresh = new Snapshot(read(), System.nanoTime());
        snapshot = fresh;
        return fresh.holidays();
    }

    /** The days of a year's notice as it is published, or every reason why they cannot be the whole of one. */
    public List<NoticeDay> read(int year, String text) {
        return new Notice(year, NoticeText.read(year, text))
                .days().stream().sorted(Comparator.comparing(NoticeDay::day)).toList();
    }

    /** Where the years came from that were taken in here. */
    public List<NoticeOrigin> origins() {
        return jdbc.sql("select year, source, recorded_at, recorded_by from calendar.notice order by year desc")
                .query(NoticeOrigin.class)
                .list();
    }

    /** Takes a year's whole notice; an earlier one of the same year gives way. */
    @Transactional
    public void importYear(NoticeOrigin origin, List<NoticeDay> days) {
        var notice = new Notice(origin.year(), days);
        jdbc.sql("""
                        insert into calendar.notice (year, source, recorded_at, recorded_by)
                        values (:year, :source, :at, :by)
                        on conflict (year) do update
                           set source = excluded.source, recorded_at = excluded.recorded_at,
                               recorded_by = excluded.recorded_by
                        """)
                .param("year", origin.year())
                .param("source", origin.source())
                .param("at", Timestamp.from(origin.recordedAt()))
                .param("by", origin.recordedBy())
                .update();
        jdbc.sql("delete from calendar.notice_day where day between :first and :last")
                .param("first", notice.first())
                .param("last", notice.last())
                .update();
        insert(notice.days());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                snapshot = null;
            }
        });
    }

    private void insert(Collection<NoticeDay> days) {
        jdbc.sql("""
                        insert into calendar.notice_day
                        select * from unnest(:days::date[], :workdays::boolean[], :reasons::text[])
                        on conflict do nothing
                        """)
                .param("days", column(days, NoticeDay::day))
                .param("workdays", column(days, NoticeDay::workday))
                .param("reasons", column(days, NoticeDay::reason))
                .update();
    }

    private static String[] column(Collection<NoticeDay> days, Function<NoticeDay, Object> value) {
        return days.stream().map(value).map(String::valueOf).toArray(String[]::new);
    }

    private Holidays read() {
        return Holidays.of(jdbc.sql("select day, workday, reason from calendar.notice_day")
                .query(NoticeDay.class)
                .list());
    }

    private record Snapshot(Holidays holidays, long readAt) {}
}
