package xiangyi.suggestions.web;

import java.util.List;
import xiangyi.areas.Place;
import xiangyi.calendar.Due;
import xiangyi.departments.Department;
import xiangyi.suggestions.Meeting;
import xiangyi.suggestions.SuggestionRow;
import xiangyi.web.Fields;

public record MeetingPage(
        Place here, List<SuggestionRow> waiting, List<Department> departments, Fields<Meeting> form, Due due) {}
