package xiangyi.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.AccountId;

/** Somebody who signs in by name and password. After five wrong tries in a row each further one waits longer. */
@Table(schema = "accounts", name = "account")
class Account {

    static final int FREE_TRIES = 5;
    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Id
    private final AccountId id;

    @Version
    private int version;

    private final String name;
    private final String signIn;
    private String password;
    private boolean mustChange;
    private int failures;
    private @Nullable Instant lockedUntil;
    private @Nullable LocalDate retiredOn;
    private final Instant createdAt;

    Account(AccountId id, String name, String signIn, String password, boolean mustChange, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.signIn = signIn;
        this.password = password;
        this.mustChange = mustChange;
        this.createdAt = createdAt;
    }

    AccountId id() {
        return id;
    }

    String name() {
        return name;
    }

    String password() {
        return password;
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean isRetired() {
        return retiredOn != null;
    }

    /** How long to wait before another try is looked at; zero when none is needed. */
    Duration waitAt(Instant now) {
        return lockedUntil == null || !lockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    /** 1, 2, 4, 8 … minutes after the fifth wrong try in a row, an hour at most. */
    void failedAt(Instant now) {
        failures++;
        if (failures >= FREE_TRIES) {
            var minutes = 1L << Math.min(failures - FREE_TRIES, 6);
            var wait = Duration.ofMinutes(minutes);
            lockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    void succeeded() {
        failures = 0;
        lockedUntil = null;
    }

    void changePassword(String encoded) {
        password = encoded;
        mustChange = false;
        succeeded();
    }

    /** A password given on paper: good until its owner has chosen another. */
    void resetPassword(String encoded) {
        changePassword(encoded);
        mustChange = true;
    }

    void retire(LocalDate on) {
        retiredOn = on;
    }
}
