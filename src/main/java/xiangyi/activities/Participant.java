package xiangyi.activities;

import org.jspecify.annotations.Nullable;
import xiangyi.shared.PersonId;

/**
 * A deputy's part in an activity.
 *
 * @param person null for somebody who is not in the roster, such as a deputy of the county
 * @param coming what they answered to the notice; null where they have not
 * @param attended null where nobody said anything about them
 */
public record Participant(
        ParticipantId id,
        @Nullable PersonId person,
        String name,
        @Nullable Boolean coming,
        @Nullable Attended attended,
        @Nullable SignedBy how) {}
