package xiangyi.shared;

import java.util.List;

/** A refusal that time lifts: whoever comes again a little later is heard. */
public class TryLater extends Refusal {

    public TryLater(String key, Object... values) {
        super(List.of(Reason.of(key, values)));
    }
}
