package xiangyi.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Components;
import xiangyi.shared.Identifier;
import xiangyi.shared.Recorded;
import xiangyi.shared.Sealed;
import xiangyi.shared.Text;

/** The fields of one record that one reason changes: what stood there before is kept beside it. */
public record Changes(Corrections corrections, Actor actor, Area area, Identifier subject, String reason) {

    /** Keeps nothing when the two values are the same. */
    public void of(String field, @Nullable Object old, @Nullable Object now) {
        corrections.changed(actor, area, subject, field, old, now, reason);
    }

    /** All the fields that a card shows, as it was and as it is now. */
    public <C> void of(Map<String, Function<C, @Nullable Object>> fields, C was, C now) {
        fields.forEach((field, value) -> of(field, value.apply(was), value.apply(now)));
    }

    /** What a correction says under a name that the card has too, but for some; words of ours as people read them. */
    public void of(Record was, Record now, String... but) {
        var old = Components.of(was);
        var said = Components.of(now);
        said.keySet().retainAll(old.keySet());
        said.remove("version");
        said.keySet().removeAll(List.of(but));
        said.forEach((field, value) -> of(field, word(old.get(field)), word(value)));
    }

    private static @Nullable Object word(@Nullable Object value) {
        return value instanceof Enum<?> constant ? Text.text(constant) : value;
    }

    /** Two names of one length look alike behind their mask; that one was changed is kept all the same. */
    public void sealed(String field, @Nullable Sealed old, Sealed now) {
        var masked = old == null ? null : old.masked();
        of(field, masked, now.masked().equals(masked) ? now.masked() + " " : now.masked());
    }

    public void voided() {
        of("status", Recorded.Status.STANDING, Recorded.Status.VOID);
    }
}
