package xiangyi.audit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;
import xiangyi.shared.Recorded;
import xiangyi.shared.Sealed;

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

    /** All that a record says, as it was and as it is now, component by component; without those that nobody types. */
    public <R extends Record> void of(R was, R now, String... without) {
        var untyped = List.of(without);
        for (var component : was.getClass().getRecordComponents()) {
            if (untyped.contains(component.getName())) {
                continue;
            }
            of(component.getName(), value(component, was), value(component, now));
        }
    }

    /** Two names of one length look alike behind their mask; that one was changed is kept all the same. */
    public void sealed(String field, @Nullable Sealed old, Sealed now) {
        var masked = old == null ? null : old.masked();
        of(field, masked, now.masked().equals(masked) ? now.masked() + " " : now.masked());
    }

    public void voided() {
        of("status", Recorded.Status.STANDING, Recorded.Status.VOID);
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
