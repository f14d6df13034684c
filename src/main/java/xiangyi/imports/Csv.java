package xiangyi.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text with separators, in UTF-8 or, as Chinese Excel and WPS save it, in GB18030. */
final class Csv extends Workbook {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char[] SEPARATORS = {',', '\t', ';'};

    private final String name;
    private final String text;
    private final boolean pasted;

    private Csv(String name, String text, boolean pasted) {
        this.name = name;
        this.text = text;
        this.pasted = pasted;
    }

    static Workbook open(Upload upload) {
        var text = decoded(upload.bytes());
        var head = text.stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<") && !upload.isPasted()) {
            throw no("imports.webPage");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            throw no("imports.notWorkbook");
        }
        if (text.isBlank()) {
            throw no("imports.empty");
        }
        var dot = upload.fileName().lastIndexOf('.');
        return new Csv(dot > 0 ? upload.fileName().substring(0, dot) : upload.fileName(), text, upload.isPasted());
    }

    @Override
    List<String> names() {
        return List.of(name);
    }

    @Override
    Grid read(int index) {
        var separator = separator();
        var grid = new Grid(name);
        var cells = new ArrayList<@Nullable Cell>();
        var field = new StringBuilder();
        var quoted = false;
        var number = 1;
        for (var i = 0; i <= text.length(); i++) {
            var c = i < text.length() ? text.charAt(i) : '\n';
            if (quoted && i < text.length()) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && (field.isEmpty() || field.toString().equals("="))) {
                quoted = true;
                field.setLength(0); // ="0012" is how a number is kept as text
            } else if (c == separator || c == '\n') {
                if (cells.size() < Grid.MAX_COLUMNS) {
                    cells.add(field.isEmpty() ? null : Cell.text(field.toString(), false));
                }
                field.setLength(0);
                if (c == '\n') {
                    grid.add(number++, cells);
                    cells = new ArrayList<>();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        return grid;
    }

    /** The one that stands most often outside quotes in the first part of the file. */
    private char separator() {
        if (pasted && text.indexOf('\t') >= 0) {
            return '\t';
        }
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        for (var i = 0; i < Math.min(text.length(), 20_000); i++) {
            var c = text.charAt(i);
            quoted ^= c == '"';
            for (var s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        var best = 0;
        for (var s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        for (var charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            try {
                var text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // not in this one
            }
        }
        throw no("imports.notWorkbook");
    }

    @Override
    public void close() {}
}
