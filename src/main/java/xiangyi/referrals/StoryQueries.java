package xiangyi.referrals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about what happened to a referral. */
@Component
public class StoryQueries {

    private final Seen seen;
    private final ReferralQueries referrals;

    StoryQueries(Seen seen, ReferralQueries referrals) {
        this.seen = seen;
        this.referrals = referrals;
    }

    /** What a unit answered to one subject. */
    public record Answer(
            UUID subject,
            ReferralId referral,
            String unit,
            EntryKind kind,
            LocalDate happenedOn,
            @Nullable String said,
            @Nullable ResultClass result,
            @Nullable String letter) {}

    /** All that happened, newest first. A unit is not shown who rated how, only that ratings came in. */
    public List<StoryLine> story(Scope scope, ReferralId id) {
        referrals.card(scope, id);
        return seen.books("""
                        select id, round, kind, happened_on, recorded_at, recorded_by, said_by, said, due_on, person,
                               attitude, satisfaction, result, letter, promise, promised_on, void_reason
                          from referrals.entry
                         where referral = :id and (:staff or kind <> 'RATED')
                         order by happened_on desc, recorded_at desc
                        """)
                .param("id", id.value())
                .param("staff", !scope.isUnit())
                .query(StoryLine.class)
                .list();
    }

    /** How many lines the story has. */
    int length(Scope scope, ReferralId id) {
        return seen.sql(scope, "select count(*) from referrals.entry where referral = :id and {seen}")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** What was answered to any of these subjects, newest first: the letter, and that a promise was kept. */
    public List<Answer> answers(Scope scope, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return ReferralQueries.seen(
                        seen,
                        """
                        select referral.subject, referral.id as referral, referral.unit, entry.kind, entry.happened_on,
                               entry.said, entry.result, entry.letter
                          from referrals.referral
                          join referrals.entry on entry.referral = referral.id
                         where entry.kind in ('REPLIED', 'FULFILLED') and entry.voided_at is null
                           and referral.status <> 'VOID' and referral.subject in (:subjects) and
                        """ + ReferralQueries.SEEN + " order by entry.happened_on desc, entry.recorded_at desc",
                        scope)
                .param("subjects", subjects)
                .query(Answer.class)
                .list();
    }

    /** Who said what of the answer of one round; those who are silent are not in it. */
    public Map<PersonId, Satisfaction> ratings(Scope scope, ReferralId id, int round) {
        record Rated(PersonId person, Satisfaction satisfaction) {}
        var ratings = new LinkedHashMap<PersonId, Satisfaction>();
        seen.sql(scope, """
                        select person, satisfaction
                          from referrals.entry
                         where referral = :id and round = :round and kind = 'RATED' and voided_at is null
                           and {seen}
                        """)
                .param("id", id.value())
                .param("round", round)
                .query(Rated.class)
                .list()
                .forEach(rated -> ratings.put(rated.person(), rated.satisfaction()));
        return ratings;
    }

    /** Who has said what they think of the answer of the round that runs. */
    public Set<PersonId> rated(Scope scope, ReferralCard card) {
        return ratings(scope, card.id(), card.round()).keySet();
    }

    /** Whether the raiser was contacted in the round that runs. */
    public boolean isContacted(Scope scope, ReferralCard card) {
        return wasContacted(scope, card.id(), card.round());
    }

    boolean wasContacted(Scope scope, ReferralId id, int round) {
        return seen.sql(scope, """
                        select exists (select from referrals.entry
                                        where referral = :id and round = :round and kind = 'CONTACTED'
                                          and voided_at is null and (:unit::uuid is not null or {seen}))
                        """)
                .param("id", id.value())
                .param("round", round)
                .param("unit", scope.unitOrNull())
                .query(Boolean.class)
                .single();
    }
}
