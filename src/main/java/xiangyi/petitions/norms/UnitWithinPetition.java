package xiangyi.petitions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.PetitionId;
import xiangyi.petitions.PetitionQueries;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.ReferralKind;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;
import xiangyi.shared.Scope;

/** The unit that settles a petition gets no more time than the petition has. */
@Component
class UnitWithinPetition implements Norm<HandOvers.MoreTime> {

    private final PetitionQueries petitions;
    private final Workdays workdays;

    UnitWithinPetition(PetitionQueries petitions, Workdays workdays) {
        this.petitions = petitions;
        this.workdays = workdays;
    }

    @Override
    public RuleId id() {
        return new RuleId("PETI-08");
    }

    @Override
    public String source() {
        return PetitionCard.TO_SETTLE_SOURCE;
    }

    @Override
    public Optional<Reason> breach(HandOvers.MoreTime asked) {
        return asked.kind() == ReferralKind.PETITION ? breachOfPetition(asked) : Optional.empty();
    }

    private Optional<Reason> breachOfPetition(HandOvers.MoreTime asked) {
        return petitions
                .find(Scope.ofTheProgram(asked.area()), new PetitionId(asked.subject()))
                .filter(PetitionCard::hasTerm)
                .map(petition -> petition.settleDue(workdays).on())
                .filter(asked.extension().dueOn()::isAfter)
                .map(end -> reason(Dates.full(end)).at("dueOn"));
    }
}
