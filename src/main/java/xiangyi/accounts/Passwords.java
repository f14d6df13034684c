package xiangyi.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.TryLater;

/**
 * Makes, stores and compares passwords: Argon2id, and generated ones that can be read off paper. Each takes 19 MB and the
 * better part of a second of an old computer, so a few are worked on at a time, and few wait.
 */
@Component
class Passwords {

    static final int SHORTEST = 8;

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GENERATED = 10;
    private static final int AT_A_TIME = 2;
    private static final int WAITING = 16;
    private static final int PATIENCE_IN_SECONDS = 5;
    private static final Pattern AROUND = Pattern.compile("^[^a-z]{1,8}|[^a-z]{1,8}$");
    private static final Pattern DAY = Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])");

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore few = new Semaphore(AT_A_TIME, true);
    private final SecureRandom random = new SecureRandom();
    private final String nobodys = argon2.encode(generate());

    String generate() {
        return IntStream.range(0, GENERATED)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    String encode(String password) {
        return oneOfFew(() -> argon2.encode(password));
    }

    private boolean match(String password, String encoded) {
        return oneOfFew(() -> argon2.matches(password, encoded));
    }

    /** Where there is nobody, it takes as long, so that nobody learns which names exist. */
    boolean match(String password, Optional<Account> account) {
        return match(password, account.map(Account::password).orElse(nobodys)) && account.isPresent();
    }

    /** By NIST SP 800-63B: long enough and not what everybody thinks of; nothing is asked of its composition. */
    void requireGood(String field, String password, String signIn, String name) {
        var reasons = new ArrayList<Reason>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            reasons.add(Reason.of("accounts.shortPassword", SHORTEST).at(field));
        } else if (isCommon(password.toLowerCase(Locale.ROOT))) {
            reasons.add(Reason.of("accounts.commonPassword").at(field));
        }
        if (password.equalsIgnoreCase(signIn.strip()) || password.equals(name.strip())) {
            reasons.add(Reason.of("accounts.namePassword").at(field));
        }
        Refusal.ifAny(reasons);
    }

    /** As it stands in the list, or a word of the list with a number before or behind it. */
    private static boolean isCommon(String password) {
        var common = common();
        return password.chars().distinct().count() < 4
                || DAY.matcher(password).matches()
                || common.contains(password)
                || common.contains(AROUND.matcher(password).replaceAll(""));
    }

    /** Read anew each time: somebody chooses a password on a few days a year. */
    private static Set<String> common() {
        try (var file = Passwords.class.getResourceAsStream("/accounts/common-passwords.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T oneOfFew(Supplier<T> work) {
        if (few.getQueueLength() >= WAITING || !comesToItsTurn()) {
            throw new TryLater("accounts.crowded");
        }
        try {
            return work.get();
        } finally {
            few.release();
        }
    }

    private boolean comesToItsTurn() {
        try {
            return few.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
