package xiangyi.roster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import xiangyi.shared.Dated;

/** From which day on somebody no longer belongs to a group; a membership only ever ends once and has no version. */
public record LeaveGroupRequest(@NotNull LocalDate on) implements Dated {}
