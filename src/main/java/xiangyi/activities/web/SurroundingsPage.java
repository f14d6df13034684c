package xiangyi.activities.web;

import java.util.List;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.Counter;
import xiangyi.activities.Partner;
import xiangyi.departments.Department;

public record SurroundingsPage(
        ActivityCard activity, List<Partner> partners, List<Counter> counters, List<Department> departments) {}
