package xiangyi.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import xiangyi.shared.Text;

/** What may be chosen: the word that is sent, and what people read. */
public final class Choices {

    private Choices() {}

    /** Words of ours, in the order in which they are declared. */
    public static Map<String, String> of(Class<? extends Enum<?>> type) {
        var choices = new LinkedHashMap<String, String>();
        for (var constant : type.getEnumConstants()) {
            choices.put(constant.name(), Text.text(constant));
        }
        return choices;
    }

    public static <T> Map<String, String> of(
            Collection<? extends T> all, Function<? super T, ?> sent, Function<? super T, String> said) {
        var choices = new LinkedHashMap<String, String>();
        all.forEach(one -> choices.put(Form.said(sent.apply(one)), said.apply(one)));
        return choices;
    }

    /** Years, names: what is sent is what is read. */
    public static Map<String, String> of(Collection<?> all) {
        return of(all, String::valueOf, String::valueOf);
    }
}
