package xiangyi.web;

import static xiangyi.shared.Text.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;

/**
 * A page that asks by one form, in the order of its record. What needs a field drawn by hand has a template of its own.
 *
 * @param act what the button says
 * @param state what the form is about or does, under the title
 * @param about the words that it is about, where the title of a page does not say it
 * @param other the other thing that can be done instead, such as voiding
 */
public record FormPage(
        String act,
        String title,
        String state,
        @Nullable String about,
        List<Crumb> trail,
        String action,
        Fields<?> form,
        @Nullable Crumb other) {

    /** Speaks by sentences of the room: {@code key}, and {@code key.state} and {@code key.act} where there are such. */
    public static FormPage of(String key, List<Crumb> trail, String action, Fields<?> form) {
        var act = key + ".act";
        var state = key + ".state";
        return new FormPage(
                text(Text.has(act) ? act : "web.save"),
                text(key),
                Text.has(state) ? text(state) : "",
                null,
                trail,
                action,
                form,
                null);
    }

    /** Asks why something is voided, taken back or opened again. */
    public static FormPage reason(String key, List<Crumb> trail, String action, int version) {
        return of(key, trail, action, Fields.of(ReasonRequest.class).proposing("version", version))
                .act(text(key));
    }

    public FormPage act(String words) {
        return new FormPage(words, title, state, about, trail, action, form, other);
    }

    public FormPage titled(String words) {
        return new FormPage(act, words, state, about, trail, action, form, other);
    }

    public FormPage state(String words) {
        return new FormPage(act, title, words, about, trail, action, form, other);
    }

    public FormPage about(@Nullable String words) {
        return new FormPage(act, title, state, words, trail, action, form, other);
    }

    /** With another sentence of help under one field. */
    public FormPage help(String name, String words) {
        return new FormPage(act, title, state, about, trail, action, form.helping(name, words), other);
    }

    /** With that sentence under the reason. */
    public FormPage help(String key) {
        return help("reason", text(key));
    }

    public FormPage or(String path, String words) {
        return new FormPage(act, title, state, about, trail, action, form, new Crumb(path, words));
    }
}
