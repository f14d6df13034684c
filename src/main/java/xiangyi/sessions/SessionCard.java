package xiangyi.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import xiangyi.roster.TermId;
import xiangyi.shared.Area;

/**
 * A session as lists, pages and pickers show it.
 *
 * @param present counted at the opening, where it was
 * @param counted how many of the list came
 * @param marked how many of the list somebody said anything about
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
        @Nullable Integer present,
        @Nullable String note,
        int counted,
        int marked) {

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

    /** How many came: as counted at the opening, else by the list; null where neither was kept. */
    public @Nullable Integer attended() {
        return present != null ? present : marked > 0 ? Integer.valueOf(counted) : null;
    }

    public @Nullable Quorum quorum() {
        return expected == null || expected == 0 ? null : new Quorum(expected);
    }

    /** 98.1%, or nothing where it is not known. */
    public String rate() {
        var attended = attended();
        var quorum = quorum();
        return attended == null || quorum == null ? "" : quorum.rate(attended);
    }
}
