package xiangyi.plans;

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

/** Something that the congress has chosen to supervise in a year. */
@Table(schema = "plans", name = "topic")
class Topic {

    @Id
    private final TopicId id;

    @Version
    private int version;

    private final Area area;
    private int year;
    private String title;
    private TopicSource source;
    private LocalDate adoptedOn;
    private @Nullable LocalDate toldOn;
    private @Nullable String note;
    private PlanStatus status = PlanStatus.STANDING;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Topic(
            TopicId id,
            Area area,
            int year,
            String title,
            TopicSource source,
            LocalDate adoptedOn,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.year = year;
        this.title = title;
        this.source = source;
        this.adoptedOn = adoptedOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** All that a form says, at the beginning and when it is corrected. */
    Topic says(TopicRequest request) {
        year = request.year();
        title = request.title().strip();
        source = request.source();
        adoptedOn = request.adoptedOn();
        toldOn = request.toldOn();
        note = request.note();
        return this;
    }

    void voidIt() {
        status = PlanStatus.VOID;
    }

    Topic drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return status == PlanStatus.STANDING && scope.area().covers(area);
    }

    TopicId id() {
        return id;
    }

    Area area() {
        return area;
    }

    String title() {
        return title;
    }

    /** What is searched for. */
    String words() {
        return title + " " + (note == null ? "" : note);
    }
}
