package xiangyi.plans.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.files.Attachment;
import xiangyi.plans.PaperCard;
import xiangyi.web.ChangeLine;

public record PaperPage(
        PaperCard paper, boolean mayWrite, List<Attachment> files, List<ChangeLine> changes, LocalDate today) {}
