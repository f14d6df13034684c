package xiangyi.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import xiangyi.roster.TermId;
import xiangyi.shared.Area;

/**
 * A session as lists, pages and pickers show it.
 *
 * @param expected what the paper says, never what anything is measured by
 * @param base all deputies, or members of the presidium, in office that day by the roster; null where it knows nobody
 * @param needed how many of them must come
 * @param present counted at the opening, where it was
 * @param counted how many of the list came
 * @param absent how many of the list did not come and had no leave
 * @param excused how many of the list had leave
 */
public record SessionCard(
        SessionId id,
        int version,
        Area area,
        SessionKind kind,
        TermId term,
        int termOrdinal,
        int ordinal,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean held,
        @Nullable String place,
        @Nullable Integer minutes,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate papersOn,
        @Nullable LocalDateTime motionsUntil,
        @Nullable Integer expected,
        @Nullable Integer base,
        @Nullable Integer needed,
        @Nullable Integer present,
        @Nullable String note,
        int counted,
        int absent,
        int excused) {

    public String path() {
        return "/sessions/" + id.text();
    }

    /** 第十四届人民代表大会第七次会议 */
    public String name() {
        return SessionName.full(kind, termOrdinal, ordinal);
    }

    /** 第七次会议 */
    public String shortName() {
        return SessionName.shortly(kind, ordinal);
    }

    /** 14-7 */
    public String number() {
        return termOrdinal + "-" + ordinal;
    }

    public boolean isCongress() {
        return kind == SessionKind.CONGRESS;
    }

    /** Whether a day falls into it. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Of how many of the list somebody said anything. */
    public int marked() {
        return counted + absent + excused;
    }

    /** How many came: as counted at the opening, else by the list; null where neither was kept. Leave alone says nothing. */
    public @Nullable Integer attended() {
        return present != null ? present : counted + absent > 0 ? Integer.valueOf(counted) : null;
    }

    /** Who may have come at most: of those in office whom the list does not name, nobody knows. */
    public @Nullable Integer most() {
        if (present != null) {
            return Math.max(present, counted);
        }
        return attended() == null ? null : base == null ? counted : Math.max(counted, base - absent - excused);
    }

    /** Whether somebody in office is neither counted nor on the list, so that it is open how many came. */
    public boolean isPartly() {
        var most = most();
        return present == null && most != null && most > counted;
    }

    /** Whether it was held with as many as there must be; null where that cannot be said. */
    public @Nullable Boolean isQuorate() {
        var attended = attended();
        if (!held || needed == null || attended == null) {
            return null;
        }
        return attended >= needed ? Boolean.TRUE : present != null || !isPossible(needed) ? Boolean.FALSE : null;
    }

    /** Held with too few: what it decided is void, and it counts nowhere as having met. */
    public boolean isInquorate() {
        return Boolean.FALSE.equals(isQuorate());
    }

    private boolean isPossible(int people) {
        var most = most();
        return most == null || people <= most;
    }

    /** Whether so many votes are more than people were there; not where nobody knows how many came. */
    public boolean hasFewerThan(int votes) {
        return !isPossible(votes);
    }

    /** What everything is measured by, or null where the roster has nobody for that day. */
    public @Nullable Quorum quorum() {
        return base == null ? null : new Quorum(base);
    }

    /** Of how many they came: by the roster, or as the paper says where there is none. */
    public @Nullable Integer outOf() {
        return base != null ? base : expected;
    }

    /** 98.1%, or nothing where it is not known. */
    public String rate() {
        var attended = attended();
        var outOf = outOf();
        return attended == null || outOf == null ? "" : new Quorum(outOf).rate(attended);
    }

    /** 已经开过, and that it does not count where too few came. */
    public String stateKey() {
        return isInquorate() ? "sessions.inquorate" : "sessions.held." + held;
    }

    public Outcome outcome(ResolutionCard vote) {
        return Outcome.of(this, vote);
    }
}
