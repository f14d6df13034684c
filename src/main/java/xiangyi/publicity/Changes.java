package xiangyi.publicity;

import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;

/** The fields of one record that one reason changes. */
record Changes(Corrections corrections, Actor actor, Area area, Identifier subject, String reason) {

    void of(String field, @Nullable Object old, @Nullable Object now) {
        corrections.changed(actor, area, subject, field, old, now, reason);
    }

    void voided() {
        of("status", Standing.STANDING, Standing.VOID);
    }
}
