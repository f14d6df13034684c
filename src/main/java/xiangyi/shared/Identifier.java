package xiangyi.shared;

import java.io.Serializable;
import java.util.UUID;

/** The key of an aggregate. Each aggregate has its own type of key, so no two are mixed up. */
public interface Identifier extends Serializable {

    UUID value();

    /** As it stands in a path or a form. */
    default String text() {
        return value().toString();
    }
}
