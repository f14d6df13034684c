package xiangyi.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** What a year's budget sets apart under one name. */
@Table(schema = "funds", name = "line")
class Line {

    @Id
    private final LineId id;

    @Version
    private int version;

    private final Area area;
    private int year;
    private String title;
    private BigDecimal amount;
    private @Nullable String source;
    private @Nullable LocalDate decidedOn;
    private @Nullable String note;
    private FundStatus status = FundStatus.STANDING;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Line(
            LineId id,
            Area area,
            int year,
            String title,
            BigDecimal amount,
            @Nullable String source,
            @Nullable LocalDate decidedOn,
            @Nullable String note,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.year = year;
        this.title = title;
        this.amount = amount;
        this.source = source;
        this.decidedOn = decidedOn;
        this.note = note;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
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
        status = FundStatus.VOID;
    }

    Line drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return status == FundStatus.STANDING && scope.area().covers(area);
    }

    LineId id() {
        return id;
    }

    Area area() {
        return area;
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
