package xiangyi.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.IdNumber;
import xiangyi.shared.PersonId;
import xiangyi.shared.Sealed;

/** A seat and who holds it, as the register shows it. */
public record DeputyRow(
        MandateId mandate,
        int version,
        PersonId person,
        Area area,
        TermId term,
        int ordinal,
        @Nullable Integer serial,
        String name,
        IdNumber.@Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable String ethnicity,
        @Nullable String party,
        @Nullable String education,
        @Nullable String work,
        @Nullable String constituency,
        @Nullable String village,
        @Nullable String groups,
        @Nullable Sealed phone,
        @Nullable Sealed idNumber,
        @Nullable String cardNo,
        @Nullable Boolean fixedPay,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable EndReason endReason,
        @Nullable String endDocument,
        @Nullable String endSession,
        @Nullable LocalDate termEndsOn,
        @Nullable String note,
        boolean demo,
        @Nullable String posts) {

    /** In office, which a seat leaves with its term too. */
    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn)) && !isOver(day);
    }

    /** Whether the term had ended by then. */
    public boolean isOver(LocalDate day) {
        return termEndsOn != null && !day.isBefore(termEndsOn);
    }

    /** Where people know them from: the village, else the constituency. */
    public @Nullable String seat() {
        return village == null ? constituency : village;
    }

    public String path() {
        return "/deputies/" + person.text();
    }
}
