package xiangyi.shared;

/** There is no such thing, or none within the actor's scope: the two look the same from outside. */
public class NotFound extends RuntimeException {

    public NotFound(Object key) {
        super(key.toString());
    }
}
