package xiangyi.funds.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.areas.Local;
import xiangyi.areas.Place;
import xiangyi.funds.PayListId;
import xiangyi.shared.Area;

public record PayFormPage(PayListId id, Area area, List<Place> townships, Local rate, LocalDate today) {}
