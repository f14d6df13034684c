package xiangyi.suggestions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.PersonId;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;

/** A suggestion from the day it comes in until it has its number. */
@Table(schema = "suggestions", name = "suggestion")
class Suggestion {

    @Id
    private final SuggestionId id;

    @Version
    private int version;

    private final Area area;

    @Embedded.Empty
    private SuggestionText text;

    @Embedded.Empty
    private Filed filed;

    private final Channel channel;
    private SuggestionStatus status = SuggestionStatus.SUBMITTED;
    private @Nullable Integer serial;
    private @Nullable LocalDate registeredOn;
    private @Nullable String returnReason;
    private final @Nullable UUID motion;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    @MappedCollection(idColumn = "suggestion", keyColumn = "position")
    private final List<SuggestionRaiser> raisers;

    /** The names of all raisers, for lists; not final, as it is no parameter when a row is read. */
    private String raisedBy;

    Suggestion(
            SuggestionId id,
            Area area,
            SuggestionText text,
            Filed filed,
            Channel channel,
            @Nullable UUID motion,
            Instant recordedAt,
            AccountId recordedBy,
            List<SuggestionRaiser> raisers) {
        this.id = id;
        this.area = area;
        this.text = text;
        this.filed = filed;
        this.channel = channel;
        this.motion = motion;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.raisers = raisers;
        this.raisedBy = raisers.stream().map(SuggestionRaiser::name).collect(Collectors.joining("、"));
    }

    void register(int serial, LocalDate on) {
        status = SuggestionStep.REGISTER.after(status);
        this.serial = serial;
        registeredOn = on;
    }

    void returnTo(String reason) {
        status = SuggestionStep.RETURN.after(status);
        returnReason = reason;
    }

    void resubmit(SuggestionText text, Filed filed) {
        status = SuggestionStep.RESUBMIT.after(status);
        this.text = text;
        this.filed = filed;
        returnReason = null;
    }

    /** The same in other words and of other days, as the rules read it. */
    SuggestionRequest written(SuggestionText words) {
        var names = raisers.stream().map(SuggestionRaiser::name).toList();
        return new SuggestionRequest(
                id,
                area,
                names.get(0),
                names.subList(1, names.size()),
                words.title(),
                words.problem(),
                words.proposal(),
                words.writtenOn(),
                words.receivedOn(),
                channel);
    }

    /** What was typed wrong is put right; the old value is kept by whoever calls. What is void stays as it was. */
    void correct(SuggestionText text, Filed filed) {
        if (status == SuggestionStatus.VOID) {
            throw new Refusal("shared.notNow");
        }
        this.text = text;
        this.filed = filed;
        if (registeredOn != null && registeredOn.isBefore(text.receivedOn())) {
            registeredOn = text.receivedOn();
        }
    }

    SuggestionText text() {
        return text;
    }

    Filed filed() {
        return filed;
    }

    void renumber(int serial) {
        this.serial = serial;
    }

    /** The day on which its raisers had to be deputies: a motion was signed before it became a suggestion. */
    LocalDate raisedOn(SuggestionText words) {
        return motion == null ? words.receivedOn() : words.writtenOn();
    }

    void voidIt() {
        status = SuggestionStep.VOID.after(status);
    }

    Suggestion drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return scope.area().covers(area);
    }

    boolean isRaisedBy(@Nullable PersonId person) {
        return raisers.stream().anyMatch(raiser -> raiser.person().equals(person));
    }

    SuggestionStatus status() {
        return status;
    }

    boolean isRegistered() {
        return status == SuggestionStatus.REGISTERED;
    }

    SuggestionId id() {
        return id;
    }

    Area area() {
        return area;
    }

    String title() {
        return text.title();
    }

    LocalDate receivedOn() {
        return text.receivedOn();
    }

    /** Why it went back, until it comes in again. */
    String returnReason() {
        return Objects.requireNonNullElse(returnReason, "");
    }

    @Nullable
    LocalDate registeredOn() {
        return registeredOn;
    }

    @Nullable
    Integer serial() {
        return serial;
    }

    List<SuggestionRaiser> raisers() {
        return raisers;
    }

    String raisedBy() {
        return raisedBy;
    }

    SuggestionNumber number() {
        return new SuggestionNumber(filed.termOrdinal(), filed.sessionOrdinal(), filed.year(), serial);
    }
}
