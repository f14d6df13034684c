package xiangyi.areas;

import java.util.List;

/** Something is for one township, and nobody has said which. Not a fault: the person is asked, and goes on. */
public class TownshipUnsaid extends RuntimeException {

    private final transient List<Place> townships;

    TownshipUnsaid(List<Place> townships) {
        super("Which township?");
        this.townships = townships;
    }

    public List<Place> townships() {
        return townships;
    }
}
