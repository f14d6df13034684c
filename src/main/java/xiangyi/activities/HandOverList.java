package xiangyi.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.ForArea;

/**
 * The findings of one activity, line by line: which unit sees to which, under which leader, by whom and by when. The
 * three lists (问题清单、责任清单、整改清单) are filled in by this one form.
 */
public record HandOverList(
        @NotNull Area area, @NotNull LocalDate on, @Valid List<Line> lines) implements Dated, ForArea {

    public HandOverList {
        lines = lines == null ? List.of() : lines;
    }

    /** One finding; without a unit it stays where it is. */
    public record Line(
            @NotNull FindingId finding,
            @Nullable DepartmentId department,
            @Nullable @Size(max = 40) String leader,
            @Nullable @Size(max = 40) String officer,
            @Nullable LocalDate dueOn) {}

    List<Line> items() {
        return lines.stream().filter(line -> line.department() != null).toList();
    }

    HandOver handOver(Line line) {
        return new HandOver(
                area,
                Objects.requireNonNull(line.department()),
                List.of(),
                AnswerClock.ORDINARY,
                on,
                line.leader(),
                line.officer(),
                null,
                null,
                line.dueOn());
    }
}
