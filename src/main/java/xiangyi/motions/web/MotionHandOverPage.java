package xiangyi.motions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Due;
import xiangyi.departments.Department;
import xiangyi.motions.MotionCard;

public record MotionHandOverPage(
        MotionCard motion, List<Department> departments, LocalDate today, Due ordinary, Due hard) {}
