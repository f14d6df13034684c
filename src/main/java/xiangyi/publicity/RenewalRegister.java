package xiangyi.publicity;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.EntryQueries;
import xiangyi.registers.Plan;
import xiangyi.registers.Register;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/** 人大网站: what was put on it, month by month. */
@Component
class RenewalRegister implements Register<Renewal> {

    static final Plan<Renewal> PLAN = Plan.of(
                    "publicity.renewal", Renewal.class, "/publicity/website", PublicityRight.READ, PublicityRight.WRITE)
            .called("what")
            .on("renewedOn")
            .lists("renewedOn", "operator")
            .narrows("renewedOn")
            .opens("renewedOn")
            .sameRow("renewedOn", "what")
            .under("petitions.rail", 22);

    private final EntryQueries entries;
    private final WebsiteQueries website;
    private final Workdays workdays;

    RenewalRegister(EntryQueries entries, WebsiteQueries website, Workdays workdays) {
        this.entries = entries;
        this.website = website;
        this.workdays = workdays;
    }

    @Override
    public Plan<Renewal> plan() {
        return PLAN;
    }

    @Override
    public void check(Renewal renewal, List<Reason> problems) {
        workdays.notInFuture(renewal.renewedOn(), "renewedOn", problems);
    }

    @Override
    public List<Reason> state(Scope scope, EntryFilter filter) {
        var year = filter.by().get("renewedOn");
        return year == null
                ? List.of()
                : List.of(Reason.of(
                        "publicity.renewal.state",
                        year,
                        entries.total(scope, PLAN, filter),
                        website.months(scope, Integer.parseInt(year))));
    }

    @Override
    public List<String> known(Scope scope, String component) {
        return component.equals("operator")
                ? website.operators(scope).stream()
                        .map(operator -> operator.words().name())
                        .toList()
                : List.of();
    }
}
