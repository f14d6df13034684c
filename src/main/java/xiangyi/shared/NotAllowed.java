package xiangyi.shared;

/** Somebody asked for what their role may not do. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(Right right) {
        super(right.getClass().getSimpleName() + "." + right.name());
    }
}
