package xiangyi.publicity;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.registers.Plan;
import xiangyi.registers.Register;
import xiangyi.shared.Reason;

/** 微机员: who keeps the website, from when until when. They come in with what they put on it. */
@Component
class OperatorRegister implements Register<Operator> {

    static final Plan<Operator> PLAN = Plan.of(
                    "publicity.operator",
                    Operator.class,
                    "/publicity/operators",
                    PublicityRight.READ,
                    PublicityRight.WRITE)
            .called("name")
            .on("since")
            .lists("since", "untilOn");

    private final Workdays workdays;

    OperatorRegister(Workdays workdays) {
        this.workdays = workdays;
    }

    @Override
    public Plan<Operator> plan() {
        return PLAN;
    }

    @Override
    public void check(Operator operator, List<Reason> problems) {
        workdays.notInFuture(operator.since(), "since", problems);
        if (operator.untilOn() != null && operator.untilOn().isBefore(operator.since())) {
            problems.add(Reason.of("publicity.endsBeforeItBegan").at("untilOn"));
        }
    }
}
