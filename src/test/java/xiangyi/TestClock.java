package xiangyi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. Each {@link House} begins on Monday 2025-11-24 at nine. */
public class TestClock extends Clock {

    public static final LocalDate MONDAY = LocalDate.of(2025, 11, 24);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant instant = at(MONDAY);

    public void set(LocalDate day) {
        instant = at(day);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The house has one zone");
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZONE).toInstant();
    }
}
