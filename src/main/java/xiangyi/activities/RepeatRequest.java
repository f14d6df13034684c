package xiangyi.activities;

import java.util.List;

/** Which of last year's activities are planned again. */
public record RepeatRequest(List<ActivityId> activities) {

    public RepeatRequest {
        activities = activities == null ? List.of() : List.copyOf(activities);
    }
}
