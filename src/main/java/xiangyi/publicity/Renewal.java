package xiangyi.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** The website got something new. */
@Table(schema = "publicity", name = "renewal")
class Renewal {

    @Id
    private final RenewalId id;

    @Version
    private int version;

    private final Area area;
    private LocalDate renewedOn;
    private String what;
    private @Nullable String operator;
    private Standing status = Standing.STANDING;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Renewal(
            RenewalId id,
            Area area,
            LocalDate renewedOn,
            String what,
            @Nullable String operator,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.renewedOn = renewedOn;
        this.what = what;
        this.operator = operator;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void reads(RenewalRequest request, Changes change) {
        change.of("on", renewedOn, request.on());
        change.of("what", what, request.what().strip());
        change.of("operator", operator, request.operator());
        renewedOn = request.on();
        what = request.what().strip();
        operator = request.operator();
    }

    String what() {
        return what;
    }

    void voidIt() {
        status = Standing.VOID;
    }

    Renewal drawnFrom(int version) {
        if (status == Standing.VOID) {
            throw new NotFound(id);
        }
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return scope.area().covers(area);
    }

    RenewalId id() {
        return id;
    }

    int version() {
        return version;
    }

    Area area() {
        return area;
    }
}
