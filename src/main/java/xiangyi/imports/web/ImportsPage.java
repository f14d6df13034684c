package xiangyi.imports.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.imports.BatchCard;

public record ImportsPage(List<BatchCard> batches, LocalDate today, boolean mayImport) {}
