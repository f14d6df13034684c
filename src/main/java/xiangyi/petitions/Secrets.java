package xiangyi.petitions;

import org.jspecify.annotations.Nullable;
import xiangyi.shared.Sealed;

/** The petitioner's name and phone in full. */
public record Secrets(Sealed petitioner, @Nullable Sealed phone) {

    /** Nothing where the field was left blank. */
    static @Nullable Sealed given(@Nullable Sealed typed) {
        return typed == null || typed.open().isBlank()
                ? null
                : new Sealed(typed.open().strip());
    }
}
