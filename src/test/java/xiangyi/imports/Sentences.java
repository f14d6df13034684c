package xiangyi.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import xiangyi.shared.Reason;

/** Reads our sentences as the web layer will. */
final class Sentences {

    private Sentences() {}

    static String of(Reason reason) {
        return new MessageFormat(
                        ResourceBundle.getBundle("messages.imports", Locale.ROOT)
                                .getString(reason.key()),
                        Locale.CHINA)
                .format(reason.values().toArray());
    }
}
