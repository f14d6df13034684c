package xiangyi.imports;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Text of elements, with the phonetic hints of Japanese Excel left out. */
abstract class XlsxTexts extends DefaultHandler {
    final StringBuilder text = new StringBuilder();
    private boolean collecting;
    private boolean phonetic;

    void begin(String name) {
        phonetic |= name.equals("rPh");
        collecting = (name.equals("t") && !phonetic) || name.equals("v");
    }

    void end(String name) {
        collecting = false;
        phonetic &= !name.equals("rPh");
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            Bounds.fits(text.length() + length);
            text.append(characters, start, length);
        }
    }

    /** Excel writes a carriage return as _x000D_. */
    String taken() {
        var taken = text.indexOf("_x") < 0 ? text.toString() : Escapes.undone(text.toString());
        text.setLength(0);
        return taken;
    }

    /** The texts that cells refer to by number. */
    static final class Shared extends XlsxTexts {
        final List<String> all = new ArrayList<>();
        private final Bounds bounds = new Bounds();

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            begin(name);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            end(name);
            if (name.equals("si")) {
                var one = taken();
                bounds.text(one);
                all.add(one);
            }
        }
    }
}
