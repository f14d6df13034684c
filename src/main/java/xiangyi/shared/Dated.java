package xiangyi.shared;

import java.time.LocalDate;

/** A request that says on which day the thing happened, beside the moment it is recorded. */
public interface Dated {

    LocalDate on();
}
