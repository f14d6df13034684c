package xiangyi.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;

/**
 * Something to be done by a day, as <em>This week</em> shows it.
 *
 * @param on the day it is due
 * @param verbKey the sentence that names the act in two characters, 签收
 * @param title what it is about
 * @param path where it is shown
 * @param who whose move it is, or null when it is the reader's own
 * @param sum how the day was counted, or null when somebody named it
 * @param sumActKey what happened on the first day of the sum
 * @param said the sentence in place of a sum
 * @param source the article or setting that the day rests on
 * @param actKey the act that is offered, or null when this person has none
 */
public record DueItem(
        LocalDate on,
        Area area,
        String verbKey,
        String title,
        String path,
        @Nullable String who,
        @Nullable Due sum,
        @Nullable String sumActKey,
        @Nullable Reason said,
        @Nullable String source,
        @Nullable String actKey,
        @Nullable String actPath) {

    public static DueItem of(LocalDate on, Area area, String verbKey, String title, String path) {
        return new DueItem(on, area, verbKey, title, path, null, null, null, null, null, null, null);
    }

    public DueItem by(@Nullable String who) {
        return new DueItem(on, area, verbKey, title, path, who, sum, sumActKey, said, source, actKey, actPath);
    }

    /** Shows the sum, with what happened on its first day. */
    public DueItem counted(Due sum, String sumActKey, String source) {
        return new DueItem(on, area, verbKey, title, path, who, sum, sumActKey, said, source, actKey, actPath);
    }

    /** Says where the day comes from when nothing was counted. */
    public DueItem said(Reason said) {
        return new DueItem(on, area, verbKey, title, path, who, sum, sumActKey, said, source, actKey, actPath);
    }

    public DueItem act(String actKey, String actPath) {
        return new DueItem(on, area, verbKey, title, path, who, sum, sumActKey, said, source, actKey, actPath);
    }

    public boolean isLate(LocalDate today) {
        return on.isBefore(today);
    }
}
