package xiangyi.accounts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.AccountId;

/** Somebody who signs in by name and password. */
@Table(schema = "accounts", name = "account")
class Account {

    @Id
    private final AccountId id;

    @Version
    private int version;

    private final String name;
    private final String signIn;
    private String password;
    private boolean mustChange;
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

    String signIn() {
        return signIn;
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

    void changePassword(String encoded) {
        password = encoded;
        mustChange = false;
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
