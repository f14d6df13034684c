package xiangyi.accounts;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.Stands;

/** A place that somebody works for stays. */
@Component
class AccountStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(On.a(Area.class, "accounts.capacity where area like :key"));
    }
}
