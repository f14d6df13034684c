package xiangyi.publicity;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.audit.Changes;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Recorded;
import xiangyi.shared.Scope;

/** A journal is taken for a year. */
@Table(schema = "publicity", name = "subscription")
class Subscription {

    @Id
    private final SubscriptionId id;

    @Version
    private int version;

    @Embedded.Empty
    private Recorded recorded;

    private String journal;
    private int copies;
    private int year;

    Subscription(SubscriptionId id, Recorded recorded, String journal, int copies, int year) {
        this.id = id;
        this.recorded = recorded;
        this.journal = journal;
        this.copies = copies;
        this.year = year;
    }

    void reads(SubscriptionRequest request, Changes change) {
        change.of("journal", journal, request.journal().strip());
        change.of("copies", copies, request.copies());
        change.of("year", year, request.year());
        journal = request.journal().strip();
        copies = request.copies();
        year = request.year();
    }

    String journal() {
        return journal;
    }

    void voidIt() {
        recorded = recorded.voided();
    }

    Subscription drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return recorded.stands(scope);
    }

    SubscriptionId id() {
        return id;
    }

    int version() {
        return version;
    }

    Area area() {
        return recorded.area();
    }
}
