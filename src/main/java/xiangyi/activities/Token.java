package xiangyi.activities;

import java.security.SecureRandom;
import java.util.Base64;

/** What the address of a sign-in page ends in, so that nobody finds it by trying. */
final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
