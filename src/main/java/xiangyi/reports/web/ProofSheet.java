package xiangyi.reports.web;

import java.util.List;
import org.springframework.web.servlet.View;
import xiangyi.imports.Excel;
import xiangyi.imports.ExportColumn;
import xiangyi.reports.Written;
import xiangyi.shared.NotFound;
import xiangyi.shared.Text;
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

    private static List<ExportColumn<Written.Row>> columns() {
        return List.of(
                ExportColumn.<Written.Row>text(said("title"), Written.Row::title)
                        .wide(48),
                ExportColumn.date(said("day"), Written.Row::day),
                ExportColumn.text(said("when"), Written.Row::when),
                ExportColumn.<Written.Row>text(said("who"), Written.Row::unit).wide(24),
                ExportColumn.date(said("due"), Written.Row::dueOn),
                ExportColumn.date(said("replied"), Written.Row::repliedOn));
    }

    private static String said(String column) {
        return Text.text("reports.proof." + column);
    }
}
