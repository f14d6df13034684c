package xiangyi.referrals;

import java.util.List;
import java.util.UUID;

/**
 * What is handed over, as the subject's own room describes it.
 *
 * @param home whose page tells of it: the key of {@link xiangyi.shared.Places}
 * @param number as people cite it, such as 14-7-1
 * @param content the words that are to be answered
 */
public record Matter(
        ReferralKind kind,
        UUID subject,
        String home,
        String number,
        String title,
        String content,
        List<Raiser> raisers) {}
