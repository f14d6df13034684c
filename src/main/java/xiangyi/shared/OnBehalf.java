package xiangyi.shared;

import org.jspecify.annotations.Nullable;

/** A request that one person types for another: who said it beside who typed it. */
public interface OnBehalf {

    @Nullable
    PersonId onBehalfOf();
}
