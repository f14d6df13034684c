package xiangyi.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Recorded;
import xiangyi.shared.Scope;

/** What a year's budget sets apart under one name. */
@Table(schema = "funds", name = "line")
class Line {

    @Id
    private final LineId id;

    @Version
    private int version;

    @Embedded.Empty
    private Recorded recorded;

    private int year;
    private String title;
    private BigDecimal amount;
    private @Nullable String source;
    private @Nullable LocalDate decidedOn;
    private @Nullable String note;

    Line(
            LineId id,
            Recorded recorded,
            int year,
            String title,
            BigDecimal amount,
            @Nullable String source,
            @Nullable LocalDate decidedOn,
            @Nullable String note) {
        this.id = id;
        this.recorded = recorded;
        this.year = year;
        this.title = title;
        this.amount = amount;
        this.source = source;
        this.decidedOn = decidedOn;
        this.note = note;
    }

    void correct(LineRequest request) {
        year = request.year();
        title = request.title().strip();
        amount = request.yuan();
        source = request.source();
        decidedOn = request.decidedOn();
        note = request.note();
    }

    void voidIt() {
        recorded = recorded.voided();
    }

    Line drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return recorded.stands(scope);
    }

    LineId id() {
        return id;
    }

    Area area() {
        return recorded.area();
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    BigDecimal amount() {
        return amount;
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    String note() {
        return note;
    }
}
