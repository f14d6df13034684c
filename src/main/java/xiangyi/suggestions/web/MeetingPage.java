package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.areas.Place;
import xiangyi.calendar.Due;
import xiangyi.departments.Department;
import xiangyi.suggestions.SuggestionRow;

public record MeetingPage(
        Place here, List<SuggestionRow> waiting, List<Department> departments, LocalDate today, Due due) {}
