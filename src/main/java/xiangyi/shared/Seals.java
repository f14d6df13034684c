package xiangyi.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals and opens personal data. Layout of a sealed value: one byte of version (1 = AES-256-GCM), 12 bytes of nonce,
 * then text and tag. The key lies in a file outside the database; whoever has only a backup can read nothing.
 */
@Component
public class Seals {

    private static final byte AES_GCM = 1;
    private static final int NONCE = 12;

    private static final int KEY = 32;

    private final SecureRandom random = new SecureRandom();
    private final boolean made;
    private final byte[] key;

    Seals(@Value("${xiangyi.data:data}") Path data) throws IOException {
        this.made = Files.notExists(keyFile(data));
        this.key = made
                ? make(keyFile(data))
                : Base64.getDecoder().decode(Files.readString(keyFile(data)).strip());
    }

    public byte[] seal(Sealed value) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(128, nonce));
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
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
            cipher.init(
                    Cipher.DECRYPT_MODE, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(128, nonce));
            var text = cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
            return new Sealed(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not fit: restore it from the recovery sheet", e);
        }
    }

    /** The same for the same value, so that two records can be compared without opening either. */
    public String hash(Sealed value) {
        return HexFormat.of().formatHex(mac(derived("hash"), value.open()));
    }

    /** What stands on the recovery sheet, when the key has just been made: groups of four letters and digits. */
    public Optional<String> newRecoveryWords() {
        var words = HexFormat.of().withUpperCase().formatHex(key).split("(?<=\\G.{4})");
        return made ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    /** Whether somebody typed a whole recovery sheet. */
    public static boolean isRecovery(String words) {
        return words.replaceAll("\\s", "").matches("[0-9A-Fa-f]{" + 2 * KEY + "}");
    }

    /** Puts the key of a recovery sheet into a data folder that has none yet. */
    public static void recover(Path data, String words) throws IOException {
        write(keyFile(data), HexFormat.of().parseHex(words.replaceAll("\\s", "")));
    }

    private byte[] derived(String purpose) {
        return mac(key, purpose);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path keyFile(Path data) {
        return data.resolve("key");
    }

    private byte[] make(Path file) throws IOException {
        var made = new byte[KEY];
        random.nextBytes(made);
        write(file, made);
        return made;
    }

    private static void write(Path file, byte[] key) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.CREATE_NEW);
        OwnerOnly.close(file);
    }
}
