package xiangyi.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;
import xiangyi.shared.IdNumber;

/** A row of the register of deputies. Prints itself without phone and ID number. */
public record DeputyRequest(
        @NotNull MandateId id,
        @NotNull Area area,
        @Nullable @Positive Integer serial,
        @NotBlank @Size(max = 40) String name,
        @Nullable @Size(max = 30) String idNumber,
        IdNumber.@Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable @Size(max = 20) String ethnicity,
        @Nullable @Size(max = 20) String party,
        @Nullable @Size(max = 20) String education,
        @Nullable @Size(max = 100) String work,
        @Nullable @Size(max = 60) String constituency,
        @Nullable @Size(max = 40) String village,
        @Nullable @Size(max = 40) String group,
        @Nullable @Size(max = 30) String phone,
        @Nullable @Size(max = 30) String cardNo,
        @Nullable Boolean fixedPay,
        @NotNull LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable EndReason endReason,
        @Nullable @Size(max = 200) String note)
        implements ForArea {

    /** The same for the township that a file is about. */
    DeputyRequest in(Area there) {
        return new DeputyRequest(
                id,
                there,
                serial,
                name,
                idNumber,
                sex,
                bornOn,
                ethnicity,
                party,
                education,
                work,
                constituency,
                village,
                group,
                phone,
                cardNo,
                fixedPay,
                fromOn,
                untilOn,
                endReason,
                note);
    }

    boolean isDemo() {
        return note != null && note.contains("演示");
    }

    @Override
    public String toString() {
        return "DeputyRequest " + id;
    }
}
