package xiangyi.appraisals.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.VoteCard;
import xiangyi.appraisals.VoteId;

/**
 * A vote to be recorded or put right.
 *
 * @param card what stands, or null for a new one
 * @param round the first, or the second where there was a first
 * @param votedOn the day that is likely
 */
public record VotePage(
        AppraisalCard appraisal, VoteId id, @Nullable VoteCard card, int round, LocalDate votedOn) {

    public String action() {
        return card == null ? appraisal.path() + "/votes/new" : card.path();
    }
}
