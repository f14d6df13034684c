package xiangyi.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.audit.Changes;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Recorded;
import xiangyi.shared.Scope;

/** Somebody keeps the website (微机员). */
@Table(schema = "publicity", name = "operator")
class Operator {

    @Id
    private final OperatorId id;

    @Version
    private int version;

    @Embedded.Empty
    private Recorded recorded;

    private String name;
    private LocalDate since;
    private @Nullable LocalDate untilOn;

    Operator(OperatorId id, Recorded recorded, String name, LocalDate since, @Nullable LocalDate untilOn) {
        this.id = id;
        this.recorded = recorded;
        this.name = name;
        this.since = since;
        this.untilOn = untilOn;
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
        recorded = recorded.voided();
    }

    Operator drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return recorded.stands(scope);
    }

    OperatorId id() {
        return id;
    }

    int version() {
        return version;
    }

    Area area() {
        return recorded.area();
    }
}
