package xiangyi.petitions;

import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;
import xiangyi.shared.Sealed;

/** The fields of one record that one reason changes. */
record Changes(Corrections corrections, Actor actor, Area area, Identifier subject, String reason) {

    void of(String field, @Nullable Object old, @Nullable Object now) {
        corrections.changed(actor, area, subject, field, old, now, reason);
    }

    /** Two names of one length look alike behind their mask; that one was changed is kept all the same. */
    void sealed(String field, @Nullable Sealed old, Sealed now) {
        var masked = old == null ? null : old.masked();
        of(field, masked, now.masked().equals(masked) ? now.masked() + " " : now.masked());
    }
}
