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

/** The website got something new. */
@Table(schema = "publicity", name = "renewal")
class Renewal {

    @Id
    private final RenewalId id;

    @Version
    private int version;

    @Embedded.Empty
    private Recorded recorded;

    private LocalDate renewedOn;
    private String what;
    private @Nullable String operator;

    Renewal(RenewalId id, Recorded recorded, LocalDate renewedOn, String what, @Nullable String operator) {
        this.id = id;
        this.recorded = recorded;
        this.renewedOn = renewedOn;
        this.what = what;
        this.operator = operator;
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
        recorded = recorded.voided();
    }

    Renewal drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return recorded.stands(scope);
    }

    RenewalId id() {
        return id;
    }

    int version() {
        return version;
    }

    Area area() {
        return recorded.area();
    }
}
