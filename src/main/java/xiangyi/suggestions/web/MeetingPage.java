package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Due;
import xiangyi.departments.Department;
import xiangyi.shared.Area;
import xiangyi.suggestions.SuggestionRow;

public record MeetingPage(
        Area area, List<SuggestionRow> waiting, List<Department> departments, LocalDate today, Due due) {}
