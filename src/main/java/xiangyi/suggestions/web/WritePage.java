package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.areas.Place;
import xiangyi.roster.Deputy;
import xiangyi.shared.Actor;
import xiangyi.suggestions.SuggestionId;

public record WritePage(Actor actor, SuggestionId id, Place here, List<Deputy> deputies, LocalDate today) {}
