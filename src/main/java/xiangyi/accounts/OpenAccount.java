package xiangyi.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.ForArea;
import xiangyi.shared.PersonId;
import xiangyi.shared.Role;

/** What is filled in to open an account with its first capacity. */
public record OpenAccount(
        @NotNull Area area,
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = 40) String signIn,
        @NotNull Role role,
        @Nullable DepartmentId unit,
        @Nullable PersonId person)
        implements ForArea {}
