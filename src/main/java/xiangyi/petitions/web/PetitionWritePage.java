package xiangyi.petitions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.PetitionId;
import xiangyi.shared.Area;

public record PetitionWritePage(
        PetitionId id, Area area, List<String> villages, List<PetitionCard> recent, LocalDate today) {}
