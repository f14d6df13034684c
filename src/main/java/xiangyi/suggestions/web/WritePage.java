package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.roster.Deputy;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.suggestions.SuggestionId;

public record WritePage(Actor actor, SuggestionId id, Area area, List<Deputy> deputies, LocalDate today) {}
