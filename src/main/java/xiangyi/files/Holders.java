package xiangyi.files;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.NotAllowed;
import xiangyi.shared.Scope;

/** All rooms whose records attachments hang on. */
@Component
public class Holders {

    private final ObjectProvider<Holder> holders;

    Holders(ObjectProvider<Holder> holders) {
        this.holders = holders;
    }

    /** The record that an attachment hangs on, for whoever may take it out. */
    public Bearer held(Actor actor, Attachment attachment) {
        return holders.stream()
                .flatMap(holder -> holder.held(actor, attachment.subject()).stream())
                .findFirst()
                .orElseThrow(() -> new NotAllowed(FileRight.KEEP));
    }

    /** Which of these records a unit may see. */
    List<UUID> seen(Scope scope, Collection<UUID> subjects) {
        return holders.stream()
                .flatMap(holder -> holder.seen(scope, subjects).stream())
                .toList();
    }
}
