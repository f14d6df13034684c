package xiangyi.shared;

/** Personal data cannot be opened with the key that is there, or there is none; nothing is done until it is put right. */
public final class KeyUnusable extends RuntimeException {

    KeyUnusable(String key, Object... values) {
        super(Text.text(key, values));
    }
}
