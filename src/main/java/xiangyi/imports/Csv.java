package xiangyi.imports;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text with separators, in UTF-8 or, as Chinese Excel and WPS save it, in GB18030. */
final class Csv extends Workbook {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char[] SEPARATORS = {',', '\t', ';'};

    /** In the first so many characters the separator is looked for. */
    private static final int FIRST = 20_000;

    private final String name;
    private final byte[] bytes;
    private final Charset charset;
    private final boolean tabs;

    private Csv(String name, byte[] bytes, Charset charset, boolean tabs) {
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
        this.tabs = tabs;
    }

    static Workbook open(Upload upload) {
        var dot = upload.fileName().lastIndexOf('.');
        var name = dot > 0 ? upload.fileName().substring(0, dot) : upload.fileName();
        var bytes = upload.bytes();
        var charsets = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                ? List.of(StandardCharsets.UTF_16LE)
                : List.of(StandardCharsets.UTF_8, GB18030);
        for (var charset : charsets) {
            try (var text = text(bytes, charset)) {
                return new Csv(name, bytes, charset, isBetweenTabs(text, upload.isPasted()));
            } catch (CharacterCodingException e) {
                // not in this one
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw no("imports.notWorkbook");
    }

    /** Reads it through once without keeping it, or refuses it; says whether it was copied out of a table. */
    private static boolean isBetweenTabs(Reader text, boolean pasted) throws IOException {
        var length = 0;
        var blank = true;
        var tabs = false;
        for (var c = text.read(); c >= 0; c = text.read()) {
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                throw no("imports.notWorkbook");
            }
            if (blank && c == '<' && !pasted) {
                throw no("imports.webPage");
            }
            if (++length > 2 * Bounds.CHARACTERS) {
                throw no("imports.tooManyCharacters", Bounds.CHARACTERS / 10_000);
            }
            blank &= Character.isWhitespace(c);
            tabs |= c == '\t';
        }
        if (blank) {
            throw no("imports.empty");
        }
        return pasted && tabs;
    }

    private static Reader text(byte[] bytes, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), decoder));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    @Override
    List<String> names() {
        return List.of(name);
    }

    @Override
    Grid read(int index) throws IOException {
        var separator = tabs ? '\t' : separator();
        var grid = new Grid(name, bounds);
        var cells = new ArrayList<@Nullable SheetCell>();
        var field = new StringBuilder();
        var quoted = false;
        var number = 1;
        try (var text = text(bytes, charset)) {
            var next = text.read();
            for (var over = false; !over; ) {
                over = next < 0;
                var c = over ? '\n' : (char) next;
                next = over ? next : text.read();
                if (quoted && !over) {
                    if (c != '"') {
                        field.append(c);
                    } else if (next == '"') {
                        field.append(c);
                        next = text.read();
                    } else {
                        quoted = false;
                    }
                } else if (c == '"' && (field.isEmpty() || (field.length() == 1 && field.charAt(0) == '='))) {
                    quoted = true;
                    field.setLength(0); // ="0012" is how a number is kept as text
                } else if (c == separator || c == '\n') {
                    if (cells.size() < Grid.MAX_COLUMNS) {
                        cells.add(field.isEmpty() ? null : SheetCell.text(field.toString(), false));
                    }
                    field.setLength(0);
                    if (c == '\n') {
                        grid.add(number++, cells);
                        cells = new ArrayList<>();
                    }
                } else if (c != '\r') {
                    field.append(c);
                }
                Bounds.fits(field.length());
            }
        }
        return grid;
    }

    /** The one that stands most often outside quotes in the first part of the file. */
    private char separator() throws IOException {
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        try (var text = text(bytes, charset)) {
            for (var i = 0; i < FIRST; i++) {
                var c = text.read();
                quoted ^= c == '"';
                for (var s = 0; s < SEPARATORS.length && !quoted; s++) {
                    counts[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        var best = 0;
        for (var s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    @Override
    public void close() {}
}
