package xiangyi.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import xiangyi.calendar.Workdays;
import xiangyi.shared.TryLater;

/**
 * Looks at passwords and counts the wrong ones, of names that exist and of others alike. Each try is counted before it is
 * looked at, so that many at once are not heard for one.
 *
 * <p>Five wrong tries at a name from one address make that name wait there; many at a name from anywhere, or from one
 * address at any name, make strangers wait. Whoever got in from that address before is no stranger, and so no one keeps
 * the owner out from elsewhere. All that comes from this computer itself comes from many people where a proxy stands
 * before it unnamed.
 */
@Component
class Doorkeeper {

    private static final int FREE = 5;
    private static final int FREE_OF_STRANGERS = 30;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final Duration KNOWN_FOR = Duration.ofDays(90);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final List<String> THIS_COMPUTER = List.of("", "127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Workdays clock;

    Doorkeeper(Passwords passwords, JdbcClient jdbc, PlatformTransactionManager transactions, Workdays clock) {
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The account if the password is its own; nothing if it is not, or if there is no account. */
    Optional<Account> confirm(Optional<Account> account, String signIn, String password, String address) {
        var who = hash(signIn);
        var strangers = isKnown(account, address)
                ? List.<Count>of()
                : THIS_COMPUTER.contains(address)
                        ? List.of(new Count(who, "", FREE_OF_STRANGERS))
                        : List.of(new Count(who, "", FREE_OF_STRANGERS), new Count("", address, FREE_OF_STRANGERS));
        apart.executeWithoutResult(counting -> {
            take(new Count(who, address, FREE));
            strangers.forEach(this::take);
        });
        if (!passwords.match(password, account)) {
            return Optional.empty();
        }
        apart.executeWithoutResult(counting -> {
            forget(who, address);
            strangers.forEach(this::giveBack);
            remember(account.orElseThrow(), address);
        });
        return account;
    }

    /** How many wrong tries are free for a name, an address, or both. */
    private record Count(String who, String address, int free) {}

    /** All of them, or none: one that has to wait does not count. */
    private void take(Count count) {
        record Row(int failures, Instant lastAt) {}
        var now = clock.now();
        var row = jdbc.sql("""
                        insert into accounts.wrong_tries as tried (who, address, failures, last_at)
                        values (:who, :address, 0, :now)
                        on conflict (who, address) do update set failures = tried.failures
                        returning failures, last_at
                        """)
                .param("who", count.who())
                .param("address", count.address())
                .param("now", Timestamp.from(now))
                .query((result, number) -> new Row(
                        result.getInt("failures"),
                        result.getTimestamp("last_at").toInstant()))
                .single();
        var wait = Duration.between(now, row.lastAt().plus(wait(row.failures() - count.free())));
        if (row.failures() >= count.free() && wait.compareTo(Duration.ZERO) > 0) {
            throw new TryLater("accounts.locked", wait.plusSeconds(59).toMinutes());
        }
        var failures = row.lastAt().isBefore(now.minus(FORGOTTEN_AFTER)) ? 0 : row.failures();
        jdbc.sql("""
                        update accounts.wrong_tries
                           set failures = :failures, last_at = :now
                         where who = :who and address = :address
                        """)
                .param("failures", failures + 1)
                .param("now", Timestamp.from(now))
                .param("who", count.who())
                .param("address", count.address())
                .update();
    }

    /** 1, 2, 4, 8 … minutes after the last that was free, an hour at most. */
    private static Duration wait(int more) {
        var minutes = Duration.ofMinutes(1L << Math.min(Math.max(more, 0), 6));
        return minutes.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : minutes;
    }

    private void giveBack(Count count) {
        jdbc.sql("""
                        update accounts.wrong_tries
                           set failures = greatest(failures - 1, 0)
                         where who = :who and address = :address
                        """)
                .param("who", count.who())
                .param("address", count.address())
                .update();
    }

    /** And what is too old to count, as far as nobody is counting there. */
    private void forget(String who, String address) {
        jdbc.sql("""
                        delete from accounts.wrong_tries
                         where (who, address) in (
                               select who, address
                                 from accounts.wrong_tries
                                where last_at < :forgotten
                                  for update skip locked)
                            or (who = :who and address = :address)
                        """)
                .param("forgotten", Timestamp.from(clock.now().minus(FORGOTTEN_AFTER)))
                .param("who", who)
                .param("address", address)
                .update();
    }

    private void remember(Account account, String address) {
        jdbc.sql("""
                        insert into accounts.known_address (account, address, last_at)
                        values (:account, :address, :now)
                        on conflict (account, address) do update set last_at = excluded.last_at
                        """)
                .param("account", account.id().value())
                .param("address", address)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    /** Asked for a name that does not exist too. */
    private boolean isKnown(Optional<Account> account, String address) {
        return jdbc.sql("""
                        select exists (select from accounts.known_address
                                        where account = :account and address = :address and last_at > :since)
                        """)
                .param("account", account.map(found -> found.id().value()).orElse(NOBODY))
                .param("address", address)
                .param("since", Timestamp.from(clock.now().minus(KNOWN_FOR)))
                .query(Boolean.class)
                .single();
    }

    private static String hash(String signIn) {
        try {
            var bytes = signIn.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
