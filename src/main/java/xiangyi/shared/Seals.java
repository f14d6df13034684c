package xiangyi.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Seals and opens personal data. Layout of a sealed value: one byte of version (1 = AES-256-GCM), 12 bytes of nonce,
 * then text and tag. The key lies in a file outside the database; whoever has only a backup can read nothing. The
 * database holds what tells the right key from any other: with another one, or none, the program does not start.
 */
@Component
@Lazy(false) // before the door to the web opens
public class Seals {

    /** Where the database keeps what tells the right key; every installation fills it by itself. */
    public static final String TABLE = "shared.key";

    private static final byte AES_GCM = 1;
    private static final int NONCE = 12;

    private final SecureRandom random = new SecureRandom();
    private final JdbcOperations database;
    private final Key key;

    Seals(@Value("${xiangyi.data:data}") Path data, @Value("${xiangyi.key:}") String words, JdbcOperations database)
            throws IOException {
        this.database = database;
        this.key = fitting(data, words);
    }

    /** Only an installation in which nothing was ever sealed gets a new key. */
    private Key fitting(Path data, String words) throws IOException {
        var wanted = wanted();
        if (!words.isBlank()) {
            bring(Key.of(words), data, wanted);
        }
        var here = Key.in(data);
        if (here == null) {
            if (wanted != null) {
                throw new KeyUnusable("shared.key.lost", Key.file(data));
            }
            here = Key.make();
            here.put(data);
        }
        database.update(
                "insert into shared.key (fits, sheet_kept) values (?, false) on conflict (one) do nothing",
                here.check());
        database.update("update shared.key set fits = ? where fits is null", here.check());
        if (!here.check().equals(wanted())) {
            throw new KeyUnusable("shared.key.other", Key.file(data));
        }
        return here;
    }

    /** The key of a recovery sheet, in the place of none or of a wrong one. */
    private static void bring(Key given, Path data, @Nullable String wanted) throws IOException {
        if (wanted != null && !wanted.isEmpty() && !wanted.equals(given.check())) {
            throw new KeyUnusable("shared.key.wrong");
        }
        var isKnownToFit = given.check().equals(wanted);
        if (Files.exists(Key.file(data)) && !isKnownToFit && !given.equals(Key.in(data))) {
            throw new KeyUnusable("shared.key.another", Key.file(data));
        }
        given.put(data);
    }

    /** What the right key is known by; empty where one is in use but not yet known, null where there never was any. */
    private @Nullable String wanted() {
        return database.query("select coalesce(fits, '') from shared.key", (row, i) -> row.getString(1)).stream()
                .findFirst()
                .orElse(null);
    }

    public byte[] seal(Sealed value) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key.derived("seal"), "AES"),
                    new GCMParameterSpec(128, nonce));
            var text = cipher.doFinal(value.open().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE + text.length)
                    .put(AES_GCM)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Sealed open(byte[] sealed) {
        if (sealed[0] != AES_GCM) {
            throw new IllegalStateException("Sealed by a newer program: version " + sealed[0]);
        }
        try {
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key.derived("seal"), "AES"),
                    new GCMParameterSpec(128, nonce));
            var text = cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
            return new Sealed(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not fit: restore it from the recovery sheet", e);
        }
    }

    /** The same for the same value, so that two records can be compared without opening either. */
    public String hash(Sealed value) {
        return HexFormat.of().formatHex(Key.mac(key.derived("hash"), value.open()));
    }

    /** What stands on the recovery sheet, until somebody has said that it lies in the cupboard. Never into a log. */
    public Optional<String> recoveryWords() {
        var kept = database.queryForObject("select sheet_kept from shared.key", Boolean.class);
        return Boolean.TRUE.equals(kept) ? Optional.empty() : Optional.of(key.words());
    }

    public void sheetIsKept() {
        database.update("update shared.key set sheet_kept = true");
    }

    /** Whether somebody typed a whole recovery sheet. */
    public static boolean isRecovery(String words) {
        return Key.isWords(words);
    }
}
