package xiangyi.roster;

import org.jspecify.annotations.Nullable;

/** A row that can be void: of what is void nothing more can be changed. */
interface Voidable {

    int version();

    @Nullable
    String voidReason();
}
