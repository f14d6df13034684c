package xiangyi.petitions;

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
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;

/** A deputy serving as an informant (信访信息员), from a day until another. */
@Table(schema = "petitions", name = "informant")
class Informant {

    @Id
    private final InformantId id;

    @Version
    private int version;

    private final Area area;
    private final PersonId person;
    private final String name;
    private final @Nullable String village;
    private LocalDate since;
    private @Nullable LocalDate untilOn;
    private InformantStatus status = InformantStatus.STANDING;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Informant(
            InformantId id,
            Area area,
            PersonId person,
            String name,
            @Nullable String village,
            LocalDate since,
            @Nullable LocalDate untilOn,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.person = person;
        this.name = name;
        this.village = village;
        this.since = since;
        this.untilOn = untilOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void serves(LocalDate since, @Nullable LocalDate untilOn) {
        this.since = since;
        this.untilOn = untilOn;
    }

    void voidIt() {
        status = InformantStatus.VOID;
    }

    Informant drawnFrom(int version) {
        if (status == InformantStatus.VOID) {
            throw new NotFound(id);
        }
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return scope.area().covers(area);
    }

    int version() {
        return version;
    }

    Area area() {
        return area;
    }

    InformantId id() {
        return id;
    }

    String name() {
        return name;
    }

    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate untilOn() {
        return untilOn;
    }
}
