package xiangyi.suggestions.web;

import java.util.List;
import xiangyi.areas.Place;
import xiangyi.roster.Deputy;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.web.Fields;

/** @param byDeputy whether they write their own, and not somebody what stands on paper */
public record WritePage(Fields<SuggestionRequest> form, boolean byDeputy, Place here, List<Deputy> deputies) {}
