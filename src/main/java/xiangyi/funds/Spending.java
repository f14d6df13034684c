package xiangyi.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.Area;
import xiangyi.shared.Exactness;
import xiangyi.shared.Outdated;
import xiangyi.shared.Recorded;
import xiangyi.shared.Scope;

/** Money that was spent, as surely and on a day as closely as it is known. */
@Table(schema = "funds", name = "spending")
class Spending {

    @Id
    private final SpendingId id;

    @Version
    private int version;

    @Embedded.Empty
    private Recorded recorded;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable String saidAs;
    private Purpose purpose;
    private String title;
    private BigDecimal amount;
    private Exactness exactness;
    private @Nullable LineId line;
    private @Nullable String occasion;
    private @Nullable String occasionTitle;
    private final @Nullable PayListId payList;
    private @Nullable String payee;
    private @Nullable String handler;
    private @Nullable String note;

    Spending(
            SpendingId id,
            Recorded recorded,
            LocalDate startsOn,
            LocalDate endsOn,
            Purpose purpose,
            String title,
            BigDecimal amount,
            Exactness exactness,
            @Nullable PayListId payList) {
        this.id = id;
        this.recorded = recorded;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.purpose = purpose;
        this.title = title;
        this.amount = amount;
        this.exactness = exactness;
        this.payList = payList;
    }

    /** All that a form says, at the beginning and when it is corrected. */
    Spending says(SpendingRequest request, @Nullable Occasion occasion) {
        startsOn = request.startsOn();
        endsOn = request.lastDay();
        saidAs = request.saidAs();
        purpose = request.purpose();
        title = request.title().strip();
        amount = request.amount().yuan();
        exactness = request.amount().exactness();
        line = request.line();
        this.occasion = occasion == null ? null : occasion.key();
        occasionTitle = occasion == null ? null : occasion.title();
        payee = request.payee();
        handler = request.handler();
        note = request.note();
        return this;
    }

    void voidIt() {
        recorded = recorded.voided();
    }

    Spending drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return recorded.stands(scope);
    }

    SpendingId id() {
        return id;
    }

    Area area() {
        return recorded.area();
    }

    boolean ofAPayList() {
        return payList != null;
    }

    /** What is searched for. */
    String words() {
        return String.join(" ", title, said(saidAs), said(payee), said(handler), said(note), said(occasionTitle));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
