package xiangyi.reports;

import java.util.List;

/**
 * How a signed report and today's records differ.
 *
 * @param others figures that count otherwise now, and sentences that read otherwise
 * @param moved records that came, went or say something else, while every figure that rests on them stayed as it was
 */
public record ReportChanges(List<ReportChange> others, List<ReportChange.Moved> moved) {

    public boolean isEmpty() {
        return others.isEmpty() && moved.isEmpty();
    }

    public int number() {
        return others.size() + moved.size();
    }
}
