package xiangyi.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The password that holds and the one that shall hold. */
public record ChangePassword(
        @NotBlank String present, @NotBlank @Size(max = 100) String chosen) {

    @Override
    public String toString() {
        return "ChangePassword";
    }
}
