package xiangyi.petitions.web;

import java.time.LocalDate;
import xiangyi.petitions.LineAct;
import xiangyi.petitions.LineId;
import xiangyi.petitions.PetitionCard;

public record LinePage(PetitionCard petition, LineId id, LineAct act, LocalDate today) {}
