package xiangyi.suggestions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;
import xiangyi.suggestions.SuggestionRequest;

/** 一事一议: a title that lists two matters is two suggestions. */
@Component
class OneMatter implements Norm<SuggestionRequest> {

    @Override
    public RuleId id() {
        return new RuleId("SUGG-02");
    }

    @Override
    public String source() {
        return "《代表法》第三十六条；一事一议是各地通行做法";
    }

    @Override
    public Optional<Reason> breach(SuggestionRequest request) {
        var title = request.title();
        var matters = title.split("关于", -1).length - 1;
        return matters > 1 ? Optional.of(reason().at("title")) : Optional.empty();
    }
}
