package xiangyi.petitions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.roster.Deputy;
import xiangyi.shared.Area;

public record AppointPage(Area area, List<Deputy> deputies, LocalDate today) {}
