package xiangyi.web;

import java.util.HashMap;
import java.util.Map;

/** Counts what is on its way, in all and from each address. */
class Arrivals {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> from = new HashMap<>();
    private int all;

    Arrivals(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Whether one more may come. */
    synchronized boolean begin(String address) {
        if (all >= most || from.getOrDefault(address, 0) >= mostOfOne) {
            return false;
        }
        all++;
        from.merge(address, 1, Integer::sum);
        return true;
    }

    synchronized void end(String address) {
        all--;
        from.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
    }
}
