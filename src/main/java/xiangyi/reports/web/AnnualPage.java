package xiangyi.reports.web;

import java.util.List;
import xiangyi.facts.Period;
import xiangyi.reports.SignedLine;
import xiangyi.reports.Written;
import xiangyi.shared.Area;

/** A report that is still being written, and what may be done with it. */
public record AnnualPage(
        Written report,
        Area area,
        Period period,
        List<SignedLine> signed,
        boolean mayWrite,
        boolean maySign,
        boolean leavesEmptyOut,
        boolean hasAppendix,
        String open) {

    /** Where own words are typed; empty for those who may not. */
    public String edits() {
        return mayWrite ? "/reports/edits" + Wanted.query(area, period) : "";
    }

    public String signature() {
        return "/reports/signature" + Wanted.query(area, period);
    }
}
