package xiangyi.publicity;

import org.springframework.stereotype.Component;
import xiangyi.registers.Plan;
import xiangyi.registers.Register;

/** 报刊订阅: what deputies are given to read, year by year. */
@Component
class SubscriptionRegister implements Register<Subscription> {

    static final Plan<Subscription> PLAN = Plan.of(
                    "publicity.subscription",
                    Subscription.class,
                    "/publicity/journals",
                    PublicityRight.READ,
                    PublicityRight.WRITE)
            .called("journal")
            .lists("copies", "year")
            .narrows("year")
            .opens("year")
            .sums("copies")
            .sameRow("year", "journal")
            .under("petitions.rail", 24)
            .order(77);

    @Override
    public Plan<Subscription> plan() {
        return PLAN;
    }
}
