package xiangyi.shared;

/** Too much is asked at once: nothing was done, and the same may be asked again in a moment. */
public class Busy extends RuntimeException {

    private final transient Reason reason;

    public Busy(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
