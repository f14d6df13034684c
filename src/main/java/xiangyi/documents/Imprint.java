package xiangyi.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The block at the foot of the last page (版记): who gets a copy, who printed it and when. */
public record Imprint(List<String> copies, @Nullable String printedBy, @Nullable LocalDate printedOn) {

    static final Imprint NONE = new Imprint(List.of(), null, null);

    public Imprint {
        copies = List.copyOf(copies);
    }

    boolean isEmpty() {
        return copies.isEmpty() && printedBy == null;
    }
}
