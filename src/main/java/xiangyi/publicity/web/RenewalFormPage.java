package xiangyi.publicity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.publicity.OperatorRow;
import xiangyi.publicity.RenewalId;
import xiangyi.publicity.RenewalRow;
import xiangyi.shared.Area;
import xiangyi.web.ChangeLine;

/** @param renewal the one to be corrected, or null for a new one */
public record RenewalFormPage(
        RenewalId id,
        Area area,
        @Nullable RenewalRow renewal,
        List<OperatorRow> operators,
        List<ChangeLine> changes,
        LocalDate today) {}
