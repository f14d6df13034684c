package xiangyi.reports;

import static xiangyi.shared.Text.text;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.documents.Body;
import xiangyi.documents.DocumentDraft;
import xiangyi.documents.Docx;
import xiangyi.documents.GridColumn;
import xiangyi.documents.OfficialDocument;
import xiangyi.documents.PaperText;

/** A report on paper, in the layout of GB/T 9704, with the rows of its figures behind it where they are wanted. */
public final class ReportPaper {

    /** More rows of one figure are not printed; the page has them all. */
    private static final int MOST_ROWS = 60;

    private static final List<Told> COLUMNS = List.of(
            new Told("reports.proof.title", 6, Written.Row::title),
            new Told(
                    "reports.proof.day",
                    4,
                    row -> Objects.requireNonNullElseGet(row.when(), () -> Dates.full(row.day()))),
            new Told("reports.proof.who", 3, row -> Objects.requireNonNullElse(row.unit(), "")),
            new Told("reports.proof.replied", 4, row -> day(row.repliedOn())));

    /** A column of the appendix: what stands above it, its part of the width, and what is told in it. */
    private record Told(String title, int share, Function<Written.Row, String> cell) {}

    private final Written report;
    private final LocalDate signedOn;
    private final boolean hasAppendix;
    private final boolean isDraft;

    private ReportPaper(Written report, LocalDate signedOn, boolean hasAppendix, boolean isDraft) {
        this.report = report;
        this.signedOn = signedOn;
        this.hasAppendix = hasAppendix;
        this.isDraft = isDraft;
    }

    /** As it was signed. */
    public ReportPaper(Written report, LocalDate signedOn, boolean hasAppendix) {
        this(report, signedOn, hasAppendix, false);
    }

    /** As it stands, with a remark behind every number that was typed and is not what was counted. */
    public static ReportPaper draft(Written report, boolean hasAppendix) {
        return new ReportPaper(report, report.on(), hasAppendix, true);
    }

    public void write(OutputStream out) throws IOException {
        var document = OfficialDocument.report(report.author())
                .title(report.title())
                .byline(text("reports.asOf", Dates.full(report.on())))
                .signed(report.author(), signedOn);
        report.nothing().forEach(document::paragraph);
        for (var part : report.told()) {
            document.heading(1, part.heading());
            part.passages().stream()
                    .filter(passage -> !passage.text().isEmpty())
                    .forEach(passage -> passage(document, passage));
        }
        if (hasAppendix) {
            document.attachment(text("reports.appendix"), this::appendix);
        }
        Docx.write(document.build(), out);
    }

    private void passage(DocumentDraft document, Written.Passage passage) {
        var typed = passage.typed();
        if (typed != null) {
            document.paragraph(passage.text());
            if (isDraft) {
                typed.disagreements()
                        .forEach(wrong -> document.paragraph(PaperText.bold(
                                text("reports.paper.disagrees", wrong.typed(), wrong.name(), wrong.counted()))));
            }
        } else {
            document.paragraph(passage.pieces().stream()
                    .map(piece -> piece.figure() == null
                            ? PaperText.of(piece.text())
                            : PaperText.figure(piece.text(), piece.figure()))
                    .toArray(PaperText[]::new));
        }
    }

    private void appendix(Body body) {
        for (var figure : report.figures()) {
            if (!figure.isRecorded()) {
                continue;
            }
            body.heading(2, text("reports.proof.name", figure.name(), figure.words()));
            body.paragraph(text("reports.appendix.how", figure.how(), Objects.requireNonNullElse(figure.sum(), "")));
            if (!figure.rows().isEmpty()) {
                table(body, figure);
            }
        }
    }

    /** A column that would stay empty is left out. */
    private void table(Body body, Written.Shown figure) {
        var rows = report.rows(figure);
        var shown = rows.stream().limit(MOST_ROWS).toList();
        var told = COLUMNS.stream()
                .filter(column ->
                        shown.stream().anyMatch(row -> !column.cell().apply(row).isEmpty()))
                .toList();
        body.table(
                "",
                told.stream()
                        .map(column -> GridColumn.words(text(column.title()), column.share()))
                        .toList(),
                shown.stream()
                        .map(row -> told.stream()
                                .map(column -> column.cell().apply(row))
                                .toList())
                        .toList(),
                rows.size() > MOST_ROWS ? text("reports.appendix.more", rows.size() - MOST_ROWS) : "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.full(day);
    }
}
