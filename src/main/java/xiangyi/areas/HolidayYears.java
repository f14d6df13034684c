package xiangyi.areas;

import xiangyi.calendar.HolidayNotices;
import xiangyi.calendar.NoticeOrigin;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.UseCases;

/** Brings in the holidays of a year, once the State Council has published them. */
@UseCases
public class HolidayYears {

    private final HolidayNotices notices;
    private final Workdays clock;

    HolidayYears(HolidayNotices notices, Workdays clock) {
        this.notices = notices;
        this.clock = clock;
    }

    public void bringIn(Actor actor, HolidayRequest request) {
        actor.require(AreaRight.BRING_IN_HOLIDAYS);
        var origin = new NoticeOrigin(request.year(), request.source().strip(), clock.now(), actor.name());
        notices.importYear(origin, notices.read(request.year(), request.words()));
    }
}
