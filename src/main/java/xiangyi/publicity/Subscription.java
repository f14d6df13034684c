package xiangyi.publicity;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** A journal is taken for a year. */
@Table(schema = "publicity", name = "subscription")
class Subscription {

    @Id
    private final SubscriptionId id;

    @Version
    private int version;

    private final Area area;
    private String journal;
    private int copies;
    private int year;
    private Standing status = Standing.STANDING;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Subscription(
            SubscriptionId id,
            Area area,
            String journal,
            int copies,
            int year,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.journal = journal;
        this.copies = copies;
        this.year = year;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
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
        status = Standing.VOID;
    }

    Subscription drawnFrom(int version) {
        if (status == Standing.VOID) {
            throw new NotFound(id);
        }
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return scope.area().covers(area);
    }

    SubscriptionId id() {
        return id;
    }

    int version() {
        return version;
    }

    Area area() {
        return area;
    }
}
