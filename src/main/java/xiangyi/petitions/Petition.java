package xiangyi.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.Sealed;

/** A petition from the day it comes in until it is settled, or shown the way elsewhere. */
@Table(schema = "petitions", name = "petition")
class Petition {

    @Id
    private final PetitionId id;

    @Version
    private int version;

    private final Area area;
    private @Nullable String village;
    private LocalDate receivedOn;
    private CameBy channel;
    private Sealed petitioner;
    private @Nullable Sealed phone;
    private @Nullable Integer people;
    private @Nullable Integer spokespersons;
    private boolean unclear;
    private String matter;
    private PetitionKind kind;
    private final @Nullable PetitionId repeatOf;
    private PetitionStatus status = PetitionStatus.OPEN;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate toldOn;
    private @Nullable LocalDate extendedOn;
    private @Nullable LocalDate extendedUntil;
    private @Nullable String extendedBy;
    private int extensions;
    private @Nullable LocalDate settledOn;
    private @Nullable PetitionEnding settledWhere;
    private @Nullable String outcome;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Petition(
            PetitionId id,
            Area area,
            @Nullable String village,
            LocalDate receivedOn,
            CameBy channel,
            Sealed petitioner,
            @Nullable Sealed phone,
            @Nullable Integer people,
            String matter,
            PetitionKind kind,
            @Nullable PetitionId repeatOf,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.village = village;
        this.receivedOn = receivedOn;
        this.channel = channel;
        this.petitioner = petitioner;
        this.phone = phone;
        this.people = people;
        this.matter = matter;
        this.kind = kind;
        this.repeatOf = repeatOf;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    static Petition of(PetitionRequest request, Instant at, AccountId by) {
        var petition = new Petition(
                request.id(),
                request.area(),
                request.village(),
                request.receivedOn(),
                request.channel(),
                request.petitioner(),
                request.phone(),
                request.people(),
                request.matter().strip(),
                request.kind(),
                request.repeatOf(),
                at,
                by);
        petition.spokespersons = request.spokespersons();
        petition.unclear = request.isUnclear();
        return petition;
    }

    /** The earliest lines that take it up, tell and extend, where there are such. */
    void follow(@Nullable LocalDate acceptedOn, @Nullable LocalDate toldOn, List<Line> extended) {
        this.acceptedOn = acceptedOn;
        this.toldOn = toldOn;
        var first = extended.isEmpty() ? null : extended.get(0);
        extendedOn = first == null ? null : first.happenedOn();
        extendedUntil = first == null ? null : first.untilOn();
        extendedBy = first == null ? null : first.who();
        extensions = extended.size();
    }

    void end(LocalDate on, PetitionEnding how, String outcome) {
        var refused = how == PetitionEnding.NOT_OURS;
        status = (refused ? PetitionStep.REFUSE : PetitionStep.SETTLE).after(status);
        settledOn = on;
        settledWhere = refused ? null : how;
        this.outcome = outcome;
    }

    void reopen() {
        status = PetitionStep.REOPEN.after(status);
        settledOn = null;
        settledWhere = null;
        outcome = null;
    }

    void voidIt() {
        status = PetitionStep.VOID.after(status);
    }

    void correct(PetitionCorrection request) {
        petitioner = request.petitioner() == null ? petitioner : request.petitioner();
        phone = request.phone() == null ? phone : request.phone();
        village = request.village();
        receivedOn = request.receivedOn();
        channel = request.channel();
        people = request.people();
        spokespersons = request.spokespersons();
        unclear = request.isUnclear();
        matter = request.matter();
        kind = request.kind();
    }

    Petition drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return scope.area().covers(area);
    }

    /** What was recorded by mistake is neither put right nor gone on with. */
    Petition standing() {
        if (status == PetitionStatus.VOID) {
            throw new Refusal("shared.notNow");
        }
        return this;
    }

    boolean isOpen() {
        return status == PetitionStatus.OPEN;
    }

    PetitionId id() {
        return id;
    }

    Area area() {
        return area;
    }

    @Nullable
    String village() {
        return village;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Sealed petitioner() {
        return petitioner;
    }

    @Nullable
    Sealed phone() {
        return phone;
    }

    String matter() {
        return matter;
    }

    PetitionStatus status() {
        return status;
    }

    @Nullable
    LocalDate settledOn() {
        return settledOn;
    }

    @Nullable
    String outcome() {
        return outcome;
    }
}
