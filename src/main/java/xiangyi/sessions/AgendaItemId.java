package xiangyi.sessions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One item of an agenda. */
public record AgendaItemId(UUID value) implements Identifier {

    public static AgendaItemId of(String text) {
        return new AgendaItemId(UUID.fromString(text));
    }

    public static AgendaItemId next() {
        return new AgendaItemId(UUID.randomUUID());
    }
}
