package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Due;
import xiangyi.departments.Department;
import xiangyi.suggestions.SuggestionCard;

public record HandOverPage(
        SuggestionCard suggestion, List<Department> departments, LocalDate today, Due ordinary, Due hard) {}
