package xiangyi.roster.web;

import java.util.List;
import java.util.Optional;
import xiangyi.areas.Place;
import xiangyi.roster.MandateId;
import xiangyi.roster.Term;
import xiangyi.shared.Actor;

/** The form for a deputy who is new in the register. */
public record NewDeputyPage(
        Actor actor, MandateId id, Place here, Optional<Term> term, List<Place> villages, List<String> groups) {}
