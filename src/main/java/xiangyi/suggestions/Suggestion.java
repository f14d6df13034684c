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
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.roster.TermId;
import xiangyi.sessions.SessionId;
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
    private String title;
    private String problem;
    private String proposal;
    private final Channel channel;
    private SuggestionStatus status = SuggestionStatus.SUBMITTED;
    private LocalDate writtenOn;
    private LocalDate receivedOn;
    private TermId term;
    private int termOrdinal;
    private @Nullable SessionId session;
    private @Nullable Integer sessionOrdinal;
    private int year;
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
            String title,
            String problem,
            String proposal,
            Channel channel,
            LocalDate writtenOn,
            LocalDate receivedOn,
            TermId term,
            int termOrdinal,
            @Nullable SessionId session,
            @Nullable Integer sessionOrdinal,
            int year,
            @Nullable UUID motion,
            Instant recordedAt,
            AccountId recordedBy,
            List<SuggestionRaiser> raisers) {
        this.id = id;
        this.area = area;
        this.title = title;
        this.problem = problem;
        this.proposal = proposal;
        this.channel = channel;
        this.writtenOn = writtenOn;
        this.receivedOn = receivedOn;
        this.term = term;
        this.termOrdinal = termOrdinal;
        this.session = session;
        this.sessionOrdinal = sessionOrdinal;
        this.year = year;
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

    void resubmit(String title, String problem, String proposal) {
        status = SuggestionStep.RESUBMIT.after(status);
        this.title = title;
        this.problem = problem;
        this.proposal = proposal;
        returnReason = null;
    }

    /** What is written in it, as the rules read it. */
    SuggestionRequest written() {
        var names = raisers.stream().map(SuggestionRaiser::name).toList();
        return new SuggestionRequest(
                id,
                area,
                names.get(0),
                names.subList(1, names.size()),
                title,
                problem,
                proposal,
                writtenOn,
                receivedOn,
                channel);
    }

    /** The same in other words and of other days. */
    SuggestionRequest written(
            String title, String problem, String proposal, LocalDate writtenOn, LocalDate receivedOn) {
        var was = written();
        return new SuggestionRequest(
                id, area, was.leader(), was.signers(), title, problem, proposal, writtenOn, receivedOn, channel);
    }

    /** What was typed wrong is put right; the old value is kept by whoever calls. What is void stays as it was. */
    void correct(SuggestionRequest to, Filed filed) {
        if (status == SuggestionStatus.VOID) {
            throw new Refusal("shared.notNow");
        }
        title = to.title();
        problem = to.problem();
        proposal = to.proposal();
        writtenOn = to.writtenOn();
        receivedOn = to.receivedOn();
        if (registeredOn != null && registeredOn.isBefore(receivedOn)) {
            registeredOn = receivedOn;
        }
        file(filed);
    }

    /** By the day on which it came in. */
    void file(Filed filed) {
        term = filed.term();
        termOrdinal = filed.termOrdinal();
        session = filed.session();
        sessionOrdinal = filed.sessionOrdinal();
        year = filed.year();
    }

    Filed filed() {
        return new Filed(term, termOrdinal, session, sessionOrdinal, year);
    }

    void renumber(int serial) {
        this.serial = serial;
    }

    /** The day on which its raisers had to be deputies: a motion was signed before it became a suggestion. */
    LocalDate raisedOn(SuggestionRequest written) {
        return motion == null ? written.receivedOn() : written.writtenOn();
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
        return title;
    }

    String problem() {
        return problem;
    }

    String proposal() {
        return proposal;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** Why it went back, until it comes in again. */
    String returnReason() {
        return Objects.requireNonNullElse(returnReason, "");
    }

    @Nullable
    SessionId session() {
        return session;
    }

    int year() {
        return year;
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
        return new SuggestionNumber(termOrdinal, sessionOrdinal, year, serial);
    }
}
