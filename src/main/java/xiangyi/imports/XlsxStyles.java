package xiangyi.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** In which of a workbook's looks a number is a date. The rest of them is passed over: some files bring thousands. */
final class XlsxStyles extends DefaultHandler {

    /** Excel itself knows no more. */
    private static final int MOST = 65_490;

    private static final int LONGEST_FORMAT = 255;

    private final Map<Integer, String> formats = new HashMap<>();
    private int[] looks = new int[64];
    private int count;
    private String within = "";

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmts", "cellXfs" -> within = name;
            case "numFmt" -> format(attributes.getValue("numFmtId"), attributes.getValue("formatCode"));
            case "xf" -> look(attributes.getValue("numFmtId"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals(within)) {
            within = "";
        }
    }

    private void format(@Nullable String id, @Nullable String code) {
        if (within.equals("numFmts") && id != null && code != null && code.length() <= LONGEST_FORMAT) {
            formats.put(Integer.parseInt(id), code);
            bounded(formats.size());
        }
    }

    private void look(@Nullable String format) {
        if (within.equals("cellXfs")) {
            bounded(count + 1);
            looks = count < looks.length ? looks : Arrays.copyOf(looks, 2 * count);
            looks[count++] = format == null ? 0 : Integer.parseInt(format);
        }
    }

    private static void bounded(int many) {
        if (many > MOST) {
            throw Workbook.no("imports.unfolds");
        }
    }

    boolean isDate(int look) {
        if (look < 0 || look >= count) {
            return false;
        }
        var id = looks[look];
        var written = formats.get(id);
        return DateFormats.isDate(id, written != null || id < 0 ? written : BuiltinFormats.getBuiltinFormat(id));
    }
}
