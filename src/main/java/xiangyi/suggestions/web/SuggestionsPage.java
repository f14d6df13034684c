package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.departments.Department;
import xiangyi.shared.Actor;
import xiangyi.suggestions.SuggestionFilter;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.SuggestionRow;
import xiangyi.web.Pager;

public record SuggestionsPage(
        Actor actor,
        SuggestionFilter filter,
        Pager<SuggestionRow> pager,
        SuggestionQueries.Open open,
        List<Department> departments,
        LocalDate today) {

    public int allOpen() {
        return open.stages().values().stream().mapToInt(Integer::intValue).sum();
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
