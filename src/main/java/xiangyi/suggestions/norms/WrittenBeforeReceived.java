package xiangyi.suggestions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;
import xiangyi.suggestions.SuggestionRequest;

/** Nothing is received before it was written. */
@Component
class WrittenBeforeReceived implements Norm<SuggestionRequest> {

    @Override
    public RuleId id() {
        return new RuleId("SUGG-01");
    }

    @Override
    public String source() {
        return "日期要前后相符";
    }

    @Override
    public Optional<Reason> breach(SuggestionRequest request) {
        return request.writtenOn().isAfter(request.receivedOn())
                ? Optional.of(reason().at("writtenOn"))
                : Optional.empty();
    }
}
