package xiangyi.referrals;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Access;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about referrals. */
@Component
public class ReferralQueries {

    /** A unit sees what is its own; everybody else what lies in their area, but petitions are for staff. */
    static final String SEEN = """
             (:unit::uuid is null and {seen referral} and (:staff or referral.kind <> 'PETITION')
              or referral.department = :unit::uuid
              or exists (select from referrals.helper
                          where helper.referral = referral.id and helper.department = :unit::uuid))
            """;

    private static final String CARD = """
            select referral.id, referral.version, referral.area, referral.kind, referral.subject, referral.home,
                   referral.number, referral.title, referral.status, referral.department, referral.unit,
                   referral.handed_over_on, referral.clock, referral.term, referral.due_from, referral.due_on,
                   referral.extended_from, referral.round, referral.signed_on, referral.replied_on, referral.result, referral.promise,
                   referral.promised_on, referral.done_on, referral.supervisor,
                   coalesce((select string_agg(raiser.name, '、' order by raiser.position)
                               from referrals.raiser where raiser.referral = referral.id), '') as raised_by,
                   case when referral.status = 'REPLIED' then
                       (select count(*) from referrals.raiser
                         where raiser.referral = referral.id and (:staff or raiser.person = :person::uuid)
                           and not exists (select from referrals.entry
                                            where entry.referral = referral.id and entry.round = referral.round
                                              and entry.kind = 'RATED' and entry.person = raiser.person
                                              and entry.voided_at is null))
                        else 0 end as to_rate
              from referrals.referral
             where
            """ + SEEN;

    /** The day of {@link ReferralCard#nextOn}. */
    private static final String NEXT =
            " case when referral.status in ('TRACKED', 'REPLIED') then referral.promised_on else referral.due_on end ";

    private final Seen seen;

    ReferralQueries(Seen seen) {
        this.seen = seen;
    }

    public ReferralCard card(Scope scope, ReferralId id) {
        return seen(CARD + " and referral.id = :id", scope)
                .param("id", id.value())
                .query(ReferralCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The referrals of one subject, first handed over first. */
    public List<ReferralCard> of(Scope scope, UUID subject) {
        return seen(
                        CARD
                                + " and referral.subject = :subject order by referral.handed_over_on, referral.recorded_at",
                        scope)
                .param("subject", subject)
                .query(ReferralCard.class)
                .list();
    }

    /**
     * Where the referrals of each subject stand that are not void, for the room of these subjects, which knows of them
     * from {@link ReferralMoved}; nobody is shown this.
     */
    public Map<UUID, List<ReferralCard>> standings(ReferralMoved moved) {
        return of(Scope.ofTheProgram(moved.area()), moved.subjects()).stream()
                .collect(groupingBy(ReferralCard::subject));
    }

    /** Why subjects cannot be voided: a unit is to answer for them, or has answered. */
    public List<Reason> againstVoiding(Scope scope, Collection<UUID> subjects) {
        return of(scope, subjects).stream()
                .map(referral -> Reason.of(
                        referral.repliedOn() != null || referral.round() > 1
                                ? "referrals.subject.answered"
                                : "referrals.subject.handedOver",
                        referral.unit()))
                .distinct()
                .toList();
    }

    /** What is not done yet, by the next date. */
    public List<ReferralCard> open(Scope scope, int most) {
        return seen(
                        CARD + " and referral.status not in ('DONE', 'VOID') order by" + NEXT
                                + "nulls last, referral.number limit :most",
                        scope)
                .param("most", most)
                .query(ReferralCard.class)
                .list();
    }

    /**
     * What must be signed for, answered or kept up to a day, by the next date. Whatever nobody has signed for comes
     * too: its own day is counted from the hand-over; and for those who raised it, what waits for their word.
     *
     * @param own only what the person raised
     */
    List<ReferralCard> due(Scope scope, LocalDate until, boolean own) {
        return seen(CARD + """
                         and referral.status not in ('DONE', 'VOID')
                         and (referral.status = 'HANDED_OVER' or :own and referral.status = 'REPLIED' or
                        """ + NEXT + """
                         <= :until)
                         and (not :own or exists (select from referrals.raiser
                                                   where raiser.referral = referral.id and raiser.person = :person::uuid))
                        order by referral.due_on, referral.number
                        """, scope)
                .param("until", until)
                .param("own", own)
                .query(ReferralCard.class)
                .list();
    }

    /** By number or title: the one of that very number first, then the newest. */
    List<ReferralCard> found(Scope scope, String words, String number, int most) {
        return seen(CARD + """
                         and referral.status <> 'VOID' and referral.words @@ to_tsquery('simple', :words)
                        order by referral.number = :number desc, referral.handed_over_on desc, referral.number
                        limit :most
                        """, scope)
                .param("words", words)
                .param("number", number)
                .param("most", most)
                .query(ReferralCard.class)
                .list();
    }

    /** What was answered, newest first. */
    public List<ReferralCard> answered(Scope scope, int most) {
        return seen(CARD + " and referral.replied_on is not null order by referral.replied_on desc limit :most", scope)
                .param("most", most)
                .query(ReferralCard.class)
                .list();
    }

    /** The referrals of several subjects, first handed over first. */
    public List<ReferralCard> of(Scope scope, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : seen(
                                CARD + " and referral.subject = any(:subjects) and referral.status <> 'VOID'"
                                        + " order by referral.handed_over_on, referral.recorded_at",
                                scope)
                        .param("subjects", subjects.toArray(UUID[]::new))
                        .query(ReferralCard.class)
                        .list();
    }

    public List<Raiser> raisers(Scope scope, ReferralId id) {
        return seen("""
                        select raiser.person, raiser.name
                          from referrals.raiser
                          join referrals.referral on referral.id = raiser.referral
                         where raiser.referral = :id and
                        """ + SEEN + " order by raiser.position", scope)
                .param("id", id.value())
                .query(Raiser.class)
                .list();
    }

    /** What was handed over, in the words it had that day. */
    public String content(Scope scope, ReferralId id) {
        return seen("select referral.content from referrals.referral where referral.id = :id and " + SEEN, scope)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** How many are late on that day, within the scope. */
    public int late(Scope scope, LocalDate today) {
        return seen("""
                        select count(*) from referrals.referral where
                        """ + SEEN + " and referral.status not in ('DONE', 'VOID') and" + NEXT + "< :today", scope)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** Whether petitions are among what somebody may see. */
    static boolean isStaff(Scope scope) {
        return scope.access().compareTo(Access.STAFF) >= 0;
    }

    private JdbcClient.StatementSpec seen(String sql, Scope scope) {
        return seen(seen, sql, scope);
    }

    /** Fills in what {@link #SEEN} asks for. */
    static JdbcClient.StatementSpec seen(Seen seen, String sql, Scope scope) {
        return seen.sql(scope, sql)
                .param("staff", isStaff(scope))
                .param("unit", scope.unitOrNull())
                .param("person", scope.personOrNull());
    }
}
