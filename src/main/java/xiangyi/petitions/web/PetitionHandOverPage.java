package xiangyi.petitions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Due;
import xiangyi.departments.Department;
import xiangyi.petitions.PetitionCard;

public record PetitionHandOverPage(PetitionCard petition, List<Department> departments, LocalDate today, Due due) {}
