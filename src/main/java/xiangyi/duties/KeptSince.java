package xiangyi.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/** Since which day a township keeps a register here. */
public record KeptSince(
        @NotNull Area area,

        @NotBlank @Pattern(regexp = "sessions|motions|suggestions|activities|petitions|publicity|funds|plans")
        String register,

        @NotNull LocalDate on)
        implements Dated, ForArea {

    /** Those whose silence duties may judge, in the order of the form. */
    public static final List<String> REGISTERS =
            List.of("sessions", "motions", "suggestions", "activities", "petitions", "publicity", "funds", "plans");
}
