package xiangyi.plans;

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

/** Something that was adopted: a plan, a scheme, a rule. */
@Table(schema = "plans", name = "paper")
class Paper {

    @Id
    private final PaperId id;

    @Version
    private int version;

    @Embedded.Empty
    private Recorded recorded;

    private PaperKind kind;
    private String title;
    private LocalDate adoptedOn;
    private LocalDate adoptedUntil;
    private @Nullable String saidAs;
    private @Nullable String adoptedBy;
    private int year;
    private @Nullable String body;
    private @Nullable String groupName;
    private @Nullable PaperId replaces;

    Paper(
            PaperId id,
            Recorded recorded,
            PaperKind kind,
            String title,
            LocalDate adoptedOn,
            LocalDate adoptedUntil,
            int year) {
        this.id = id;
        this.recorded = recorded;
        this.kind = kind;
        this.title = title;
        this.adoptedOn = adoptedOn;
        this.adoptedUntil = adoptedUntil;
        this.year = year;
    }

    /** All that a form says, at the beginning and when it is corrected. */
    Paper says(PaperRequest request) {
        kind = request.kind();
        title = request.title().strip();
        adoptedOn = request.adoptedOn();
        adoptedUntil = request.lastDay();
        saidAs = request.saidAs();
        adoptedBy = request.adoptedBy();
        year = request.forYear();
        body = request.body();
        groupName = request.group();
        replaces = request.replaces();
        return this;
    }

    void voidIt() {
        recorded = recorded.voided();
    }

    Paper drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return recorded.stands(scope);
    }

    PaperId id() {
        return id;
    }

    Area area() {
        return recorded.area();
    }

    String title() {
        return title;
    }

    /** What is searched for. */
    String words() {
        return title + " " + (body == null ? "" : body) + " " + (groupName == null ? "" : groupName);
    }
}
