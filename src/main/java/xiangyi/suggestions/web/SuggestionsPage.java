package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import xiangyi.departments.Department;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.suggestions.SuggestionFilter;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.SuggestionRow;
import xiangyi.web.Choices;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;

public record SuggestionsPage(
        Actor actor,
        SuggestionFilter filter,
        Pager<SuggestionRow> pager,
        Ledger.Drawn ledger,
        SuggestionQueries.Open open,
        List<Department> departments,
        LocalDate today) {

    public int allOpen() {
        return open.stages().values().stream().mapToInt(Integer::intValue).sum();
    }

    public Map<String, String> units() {
        return Choices.of(departments, Department::name, Department::name);
    }

    public Map<String, String> dues() {
        return Choices.of(List.of("LATE", "WEEK", "MONTH"), due -> due, due -> Text.text("suggestions.filter." + due));
    }

    public boolean maySubmit() {
        return actor.may(SuggestionRight.SUBMIT);
    }

    /** 共1,000多件 where counting stopped. */
    public boolean hasMore() {
        return pager.total() > SuggestionQueries.COUNTED;
    }

    public int counted() {
        return Math.min(pager.total(), SuggestionQueries.COUNTED);
    }

    /** Nothing is in the register at all, whatever the filter. */
    public boolean isEmpty() {
        return pager.total() == 0
                && filter.stage() == null
                && filter.q() == null
                && filter.unit() == null
                && filter.due() == null;
    }
}
