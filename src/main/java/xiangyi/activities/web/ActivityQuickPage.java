package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.areas.Place;
import xiangyi.departments.Department;
import xiangyi.shared.Area;

public record ActivityQuickPage(
        ActivityId id,
        Area area,
        List<Place> townships,
        @Nullable ActivityKind kind,
        List<Department> departments,
        LocalDate today) {}
