package xiangyi.reports.web;

import java.util.List;
import org.springframework.web.servlet.View;
import xiangyi.imports.Excel;
import xiangyi.reports.Written;
import xiangyi.shared.NotFound;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The rows behind a figure as a sheet. */
final class ProofSheet {

    private ProofSheet() {}

    static View of(Written report, String id) {
        var figure = report.figure(id).orElseThrow(() -> new NotFound(id));
        return Show.xlsx(
                report.title().replace("\n", "") + figure.name(),
                out -> Excel.export(out, figure.name(), columns(), report.rows(figure).stream()));
    }

    private static List<LedgerColumn<Written.Row>> columns() {
        return List.of(
                LedgerColumn.<Written.Row>text(said("title"), Written.Row::title)
                        .wide(48),
                LedgerColumn.date(said("day"), Written.Row::day),
                LedgerColumn.text(said("when"), Written.Row::when),
                LedgerColumn.<Written.Row>text(said("who"), Written.Row::unit).wide(24),
                LedgerColumn.date(said("due"), Written.Row::dueOn),
                LedgerColumn.date(said("replied"), Written.Row::repliedOn));
    }

    private static String said(String column) {
        return Text.text("reports.proof." + column);
    }
}
