package xiangyi.sessions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** A vote on a resolution, and its words. */
@Table(schema = "sessions", name = "resolution")
class Resolution {

    @Id
    private final ResolutionId id;

    @Version
    private int version;

    private final Area area;
    private final SessionId session;
    private String title;
    private LocalDate passedOn;
    private @Nullable String number;
    private @Nullable String wording;
    private boolean major;
    private @Nullable Integer inFavour;
    private @Nullable Integer against;
    private @Nullable Integer abstained;
    private @Nullable LocalDate voidedOn;
    private final Instant recordedAt;

    Resolution(ResolutionId id, Area area, SessionId session, String title, LocalDate passedOn, Instant recordedAt) {
        this.id = id;
        this.area = area;
        this.session = session;
        this.title = title;
        this.passedOn = passedOn;
        this.recordedAt = recordedAt;
    }

    void fill(ResolutionRequest request) {
        title = request.title().strip();
        passedOn = request.passedOn();
        number = request.number();
        wording = request.wording();
        major = request.major();
        inFavour = request.inFavour();
        against = request.against();
        abstained = request.abstained();
    }

    void voidOn(LocalDate day) {
        voidedOn = day;
    }

    Resolution drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return voidedOn == null && scope.area().covers(area);
    }

    ResolutionId id() {
        return id;
    }

    Area area() {
        return area;
    }

    SessionId session() {
        return session;
    }
}
