package xiangyi.files;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import xiangyi.shared.Scope;

/** Says which records a unit may see: it reaches an attachment only through the record that it hangs on. */
public interface Holder {

    Set<UUID> seen(Scope scope, Collection<UUID> subjects);
}
