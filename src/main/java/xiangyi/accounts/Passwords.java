package xiangyi.accounts;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import xiangyi.shared.Refusal;

/** Makes, stores and compares passwords: Argon2id, and generated ones that can be read off paper. */
@Component
class Passwords {

    static final int SHORTEST = 8;

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GENERATED = 10;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final SecureRandom random = new SecureRandom();
    private final String nobodys = argon2.encode(generate());

    String generate() {
        return IntStream.range(0, GENERATED)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    String encode(String password) {
        return argon2.encode(password);
    }

    boolean match(String password, String encoded) {
        return argon2.matches(password, encoded);
    }

    /** Takes as long as a real comparison, so that nobody learns which names exist. */
    void matchNobody(String password) {
        argon2.matches(password, nobodys);
    }

    void requireGood(String password, String signIn) {
        if (password.length() < SHORTEST
                || password.equalsIgnoreCase(signIn)
                || password.chars().distinct().count() < 4) {
            throw new Refusal("accounts.weakPassword", SHORTEST);
        }
    }
}
