package xiangyi.petitions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Due;
import xiangyi.departments.Department;
import xiangyi.petitions.PetitionCard;

/** @param due when the petition itself ends; null where the law names no day */
public record PetitionHandOverPage(
        PetitionCard petition,
        List<Department> departments,
        LocalDate today,
        @Nullable Due due) {}
