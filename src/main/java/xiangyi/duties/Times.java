package xiangyi.duties;

import java.time.LocalDate;
import xiangyi.facts.Period;
import xiangyi.shared.Text;

/** So many times within the period, by a day of it. */
record Times(int number, LocalDate due) {

    Standing of(TownshipRecord recorded, Period period, LocalDate on) {
        var done = recorded.done(on).filter(line -> period.contains(line.on())).toList();
        if (done.size() >= number) {
            var last = done.get(number - 1);
            return last.on().isAfter(due) ? Standing.missed(due, last.path()) : Standing.met(last, due);
        }
        var said = done.isEmpty()
                ? null
                : Text.text("duties.said.times", String.valueOf(done.size()), String.valueOf(number));
        var planned = recorded.planned(on, due).findFirst();
        if (planned.isPresent()) {
            return Standing.arranged(planned.get());
        }
        if (!on.isAfter(due)) {
            return Standing.due(due).saying(said);
        }
        return recorded.isKept(period.from(), due)
                ? Standing.missed(due, null).saying(said)
                : Standing.NOT_RECORDED.saying(said);
    }
}
