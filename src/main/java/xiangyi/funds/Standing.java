package xiangyi.funds;

import org.jspecify.annotations.Nullable;

/** A deputy in office on a day: where from, and whether their pay runs on. */
record Standing(@Nullable String place, @Nullable Boolean fixedPay) {}
