package xiangyi.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room. It works before Spring does, so it reads its messages itself. */
final class Sentences {

    private static final ResourceBundle ALL = ResourceBundle.getBundle("messages.database", Locale.CHINESE);

    private Sentences() {}

    static String say(String key, Object... values) {
        return MessageFormat.format(ALL.getString(key), values);
    }
}
