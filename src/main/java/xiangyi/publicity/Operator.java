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

/** Somebody keeps the website (微机员). */
@Table(schema = "publicity", name = "operator")
class Operator {

    @Id
    private final OperatorId id;

    @Version
    private int version;

    private final Area area;
    private String name;
    private LocalDate since;
    private @Nullable LocalDate untilOn;
    private Standing status = Standing.STANDING;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Operator(
            OperatorId id,
            Area area,
            String name,
            LocalDate since,
            @Nullable LocalDate untilOn,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.name = name;
        this.since = since;
        this.untilOn = untilOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Whether more changes than a last day that was still open. */
    boolean isCorrectedBy(OperatorRequest request) {
        return untilOn != null || !name.equals(request.name().strip()) || !since.equals(request.since());
    }

    void reads(OperatorRequest request, Changes change) {
        if (isCorrectedBy(request)) {
            change.of("name", name, request.name().strip());
            change.of("since", since, request.since());
            change.of("until", untilOn, request.until());
        }
        name = request.name().strip();
        since = request.since();
        untilOn = request.until();
    }

    String name() {
        return name;
    }

    void voidIt() {
        status = Standing.VOID;
    }

    Operator drawnFrom(int version) {
        if (status == Standing.VOID) {
            throw new NotFound(id);
        }
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return scope.area().covers(area);
    }

    OperatorId id() {
        return id;
    }

    int version() {
        return version;
    }

    Area area() {
        return area;
    }
}
