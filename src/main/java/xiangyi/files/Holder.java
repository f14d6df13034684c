package xiangyi.files;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import xiangyi.shared.Actor;
import xiangyi.shared.Scope;

/** A room whose records attachments hang on: who reaches them through the record, and who may take them out of it. */
public interface Holder {

    /** Which of these records a unit may see. */
    default Set<UUID> seen(Scope scope, Collection<UUID> subjects) {
        return Set.of();
    }

    /** The record, for whoever may attach to it; empty for others, and where it is a record of another room. */
    Optional<Bearer> held(Actor actor, UUID subject);
}
