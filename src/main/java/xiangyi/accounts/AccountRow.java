package xiangyi.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.Role;

/** An account as the list shows it, once for each capacity. */
public record AccountRow(
        AccountId id,
        String name,
        String signIn,
        Role role,
        Area area,
        @Nullable LocalDate retiredOn) {}
