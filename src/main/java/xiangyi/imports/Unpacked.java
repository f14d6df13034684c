package xiangyi.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * Counts what comes out of a packed file, whatever its parts are called, so that a small one cannot unfold without end.
 * Each step of reading says how much it can take.
 */
final class Unpacked implements ZipEntrySource {

    private static final int MOST_PARTS = 10_000;
    private static final byte[] PART = {'P', 'K', 1, 2};

    private final ZipEntrySource packed;
    private long left;

    private Unpacked(ZipEntrySource packed) {
        this.packed = packed;
    }

    /** Opens it to nothing; {@link #allow} says how much may come out. */
    static Unpacked of(byte[] bytes) throws IOException {
        if (parts(bytes) > MOST_PARTS) {
            throw Workbook.no("imports.unfolds");
        }
        return new Unpacked(new ZipFileZipEntrySource(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()));
    }

    /** Each is listed once more at the end of the file; the list is counted before it is taken into memory. */
    private static int parts(byte[] bytes) {
        var parts = 0;
        for (var i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == PART[0] && bytes[i + 1] == PART[1] && bytes[i + 2] == PART[2] && bytes[i + 3] == PART[3]) {
                parts++;
            }
        }
        return parts;
    }

    /** From now on, in all. */
    void allow(int megabytes) {
        left = megabytes * 1024L * 1024;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new FilterInputStream(packed.getInputStream(entry)) {

            @Override
            public int read() throws IOException {
                var read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                var read = super.read(into, from, length);
                count(Math.max(read, 0));
                return read;
            }

            private void count(int read) {
                left -= read;
                if (left < 0) {
                    throw Workbook.no("imports.unfolds");
                }
            }
        };
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return packed.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return packed.getEntry(path);
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    @Override
    public boolean isClosed() {
        return packed.isClosed();
    }
}
