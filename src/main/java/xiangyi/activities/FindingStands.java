package xiangyi.activities;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.referrals.ReferralCard;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralMoved;
import xiangyi.referrals.ReferralQueries;

/** Keeps beside each finding where its referral stands, in the transaction that moves it. */
@Component
class FindingStands {

    private final ReferralQueries referrals;
    private final JdbcClient jdbc;

    FindingStands(ReferralQueries referrals, JdbcClient jdbc) {
        this.referrals = referrals;
        this.jdbc = jdbc;
    }

    /** Where several units answer for one finding, the one that is due next speaks for it; all of them are named. */
    @EventListener
    void on(ReferralMoved moved) {
        if (moved.kind() == ReferralKind.OPINION) {
            var standings = referrals.standings(moved);
            moved.subjects().forEach(subject -> stand(subject, standings.getOrDefault(subject, List.of())));
        }
    }

    private void stand(UUID finding, List<ReferralCard> standing) {
        var next = standing.stream()
                .min(Comparator.comparing(ReferralCard::nextOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
        var units = standing.stream().map(ReferralCard::unit).distinct().collect(Collectors.joining("、"));
        jdbc.sql("""
                        update activities.finding
                           set unit = :unit, standing = :standing, due_on = :due, replied_on = :replied, done_on = :done,
                               answer = case when :standing::text is null then 'NONE' else 'HANDED_OVER' end,
                               handed_over_on = case when :standing::text is null then null else handed_over_on end
                         where id = :id
                        """)
                .param("unit", units.isEmpty() ? null : units)
                .param("standing", next == null ? null : next.status().name())
                .param("due", next == null ? null : next.dueOn())
                .param("replied", next == null ? null : next.repliedOn())
                .param("done", next == null ? null : next.doneOn())
                .param("id", finding)
                .update();
    }

    /** By when the deputy puts it right, and when it was. */
    void byDeputy(FindingId id, AnswerRequest request) {
        jdbc.sql("update activities.finding set due_on = :due, done_on = :done where id = :id")
                .param("due", request.answer() == FindingAnswer.BY_DEPUTY ? request.dueOn() : null)
                .param("done", request.answer() == FindingAnswer.BY_DEPUTY ? request.doneOn() : null)
                .param("id", id.value())
                .update();
    }
}
