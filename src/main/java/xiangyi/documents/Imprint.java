package xiangyi.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The block at the foot of the last page (版记): who gets a copy, who printed it and when. */
public record Imprint(List<String> copies, @Nullable Printing printing) {

    static final Imprint NONE = new Imprint(List.of(), null);

    public Imprint {
        copies = List.copyOf(copies);
    }

    /** 印发机关和印发日期 */
    public record Printing(String agency, LocalDate on) {}
}
