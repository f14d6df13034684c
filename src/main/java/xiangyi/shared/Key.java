package xiangyi.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The one secret from which all others are derived, in a file outside the database. */
record Key(byte[] bytes) {

    private static final int LENGTH = 32;

    static Path file(Path data) {
        return data.resolve("key");
    }

    static Key make() {
        var made = new byte[LENGTH];
        new SecureRandom().nextBytes(made);
        return new Key(made);
    }

    static boolean isWords(String words) {
        return words.replaceAll("\\s", "").matches("[0-9A-Fa-f]{" + 2 * LENGTH + "}");
    }

    static Key of(String words) {
        if (!isWords(words)) {
            throw new KeyUnusable("shared.key.badWords");
        }
        return new Key(HexFormat.of().parseHex(words.replaceAll("\\s", "")));
    }

    /** Null where there is no file. */
    static @Nullable Key in(Path data) throws IOException {
        var file = file(data);
        if (Files.notExists(file)) {
            return null;
        }
        try {
            var read = Base64.getDecoder().decode(Files.readString(file).strip());
            if (read.length == LENGTH) {
                return new Key(read);
            }
        } catch (IllegalArgumentException notInThatAlphabet) {
            // said below
        }
        throw new KeyUnusable("shared.key.damaged", file);
    }

    /** On disk before anything is sealed with it. */
    void put(Path data) throws IOException {
        var file = file(data);
        OnDisk.folder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        OnDisk.put(file, (Base64.getEncoder().encodeToString(bytes) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    byte[] derived(String purpose) {
        return mac(bytes, purpose);
    }

    /** The same for the same key only, and no way back to it. */
    String check() {
        return HexFormat.of().formatHex(derived("check"));
    }

    /** What stands on the recovery sheet: groups of four letters and digits. */
    String words() {
        return String.join(" ", HexFormat.of().withUpperCase().formatHex(bytes).split("(?<=\\G.{4})"));
    }

    static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && check().equals(key.check());
    }

    @Override
    public int hashCode() {
        return check().hashCode();
    }

    @Override
    public String toString() {
        return "Key";
    }
}
