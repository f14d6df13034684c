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

/** Something that the congress has chosen to supervise in a year. */
@Table(schema = "plans", name = "topic")
class Topic {

    @Id
    private final TopicId id;

    @Version
    private int version;

    @Embedded.Empty
    private Recorded recorded;

    private int year;
    private String title;
    private TopicSource source;
    private LocalDate adoptedOn;
    private @Nullable LocalDate toldOn;
    private @Nullable String note;

    Topic(TopicId id, Recorded recorded, int year, String title, TopicSource source, LocalDate adoptedOn) {
        this.id = id;
        this.recorded = recorded;
        this.year = year;
        this.title = title;
        this.source = source;
        this.adoptedOn = adoptedOn;
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
        recorded = recorded.voided();
    }

    Topic drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return recorded.stands(scope);
    }

    TopicId id() {
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
        return title + " " + (note == null ? "" : note);
    }
}
