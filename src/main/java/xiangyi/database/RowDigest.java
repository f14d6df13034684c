package xiangyi.database;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts rows and takes their SHA-256 twice: of the stream as it comes, and as a sum that forgets the order. */
final class RowDigest {

    private static final int BYTES = 32;

    private final MessageDigest stream = sha256();
    private final MessageDigest single = sha256();
    private final byte[] sum = new byte[BYTES];
    private long rows;

    void add(byte[] row) {
        rows++;
        stream.update(row);
        var digest = single.digest(row);
        int carry = 0;
        for (int i = BYTES - 1; i >= 0; i--) {
            carry += (sum[i] & 0xff) + (digest[i] & 0xff);
            sum[i] = (byte) carry;
            carry >>= 8;
        }
    }

    BackupManifest.Table of(Catalogue.Table table) {
        return new BackupManifest.Table(table.name(), table.columns(), rows, hex(stream.digest()), hex(sum));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
