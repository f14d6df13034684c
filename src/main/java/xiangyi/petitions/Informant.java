package xiangyi.petitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.PersonId;
import xiangyi.shared.Recorded;
import xiangyi.shared.Scope;

/** A deputy serving as an informant (信访信息员), from a day until another. */
@Table(schema = "petitions", name = "informant")
class Informant {

    @Id
    private final InformantId id;

    @Version
    private int version;

    @Embedded.Empty
    private Recorded recorded;

    private final PersonId person;
    private final String name;
    private final @Nullable String village;
    private LocalDate since;
    private @Nullable LocalDate untilOn;

    Informant(
            InformantId id,
            Recorded recorded,
            PersonId person,
            String name,
            @Nullable String village,
            LocalDate since,
            @Nullable LocalDate untilOn) {
        this.id = id;
        this.recorded = recorded;
        this.person = person;
        this.name = name;
        this.village = village;
        this.since = since;
        this.untilOn = untilOn;
    }

    void serves(LocalDate since, @Nullable LocalDate untilOn) {
        this.since = since;
        this.untilOn = untilOn;
    }

    void voidIt() {
        recorded = recorded.voided();
    }

    Informant drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return recorded.stands(scope);
    }

    int version() {
        return version;
    }

    Area area() {
        return recorded.area();
    }

    PersonId person() {
        return person;
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
