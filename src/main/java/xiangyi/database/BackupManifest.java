package xiangyi.database;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a backup holds, as it says itself in {@code manifest.json}.
 *
 * @param format the way the file is built; a program refuses formats newer than its own
 * @param encryptionKey says that the key is not in the file, and where it is
 */
public record BackupManifest(
        int format,
        String program,
        String programVersion,
        String writtenAt,
        String server,
        String encryptionKey,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<StoredFile> files) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String PROGRAM = "xiangyi";

    public BackupManifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        files = List.copyOf(files);
    }

    /** A step of the schema that had been taken, as Flyway noted it in the table {@code history}. */
    public record Migration(String history, String version, String script, int checksum) {}

    /**
     * One table's rows.
     *
     * @param sha256 of the rows as they stand in the file
     * @param rowsum the sum of each row's SHA-256, which does not depend on their order
     */
    public record Table(String name, String columns, long rows, String sha256, String rowsum) {

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    public record Sequence(String name, long value, boolean called) {}

    /** A file of the files folder. */
    public record StoredFile(String path, long size, String sha256) {

        String entry() {
            return "files/" + path;
        }

        /** A content is named after its hash; one that is another has been damaged on disk. */
        boolean isDamaged() {
            var name = path.substring(path.lastIndexOf('/') + 1);
            return HASH.matcher(name).matches() && !name.equals(sha256);
        }
    }

    /** How many of the uploaded files no longer are what was uploaded. */
    public long damagedFiles() {
        return files.stream().filter(StoredFile::isDamaged).count();
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
