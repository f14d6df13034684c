package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.FindingCard;
import xiangyi.calendar.Due;
import xiangyi.departments.Department;

public record FindingsHandOverPage(
        ActivityCard activity,
        List<FindingCard> waiting,
        List<Department> departments,
        LocalDate today,
        Due due,
        String source) {}
