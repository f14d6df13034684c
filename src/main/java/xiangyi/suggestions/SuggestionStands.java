package xiangyi.suggestions;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.roster.TermId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Stands;

/** A term whose ordinal stands in the number of a suggestion stays, and whoever signed one. */
@Component
class SuggestionStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(
                On.a(TermId.class, "suggestions.suggestion where term = :key and status <> 'VOID'"),
                On.a(PersonId.class, "suggestions.raiser where person = :key"));
    }
}
