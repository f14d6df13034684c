package xiangyi.publicity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.publicity.OperatorId;
import xiangyi.publicity.OperatorRow;
import xiangyi.shared.Area;
import xiangyi.web.ChangeLine;

/** @param operator the one to be changed, or null for a new one */
public record OperatorFormPage(
        OperatorId id, Area area, @Nullable OperatorRow operator, List<ChangeLine> changes, LocalDate today) {}
