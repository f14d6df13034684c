package xiangyi.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** Counts what comes out of a packed file, so that a small one cannot unfold without end. */
record Unpacked(ZipEntrySource packed) implements ZipEntrySource {

    private static final long MEGABYTE = 1024 * 1024;

    /** A sheet passes by as a stream; texts and styles are held, so they must be smaller. */
    private static long limit(String name) {
        return (name.contains("worksheets/") ? 300 : name.contains("sharedStrings") ? 80 : 16) * MEGABYTE;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new FilterInputStream(packed.getInputStream(entry)) {
            private long left = limit(entry.getName());

            @Override
            public int read() throws IOException {
                return count(super.read());
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                var read = super.read(into, from, length);
                count(read);
                return read;
            }

            private int count(int read) {
                left -= Math.max(read, 0);
                if (left < 0) {
                    throw Workbook.no("imports.unfolds");
                }
                return read;
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
