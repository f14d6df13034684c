package xiangyi.reports;

import static xiangyi.shared.Text.text;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.documents.Body;
import xiangyi.documents.Column;
import xiangyi.documents.DocumentDraft;
import xiangyi.documents.Docx;
import xiangyi.documents.OfficialDocument;
import xiangyi.documents.Text;

/** A report on paper, in the layout of GB/T 9704, with the rows of its figures behind it where they are wanted. */
public final class ReportPaper {

    /** More rows of one figure are not printed; the page has them all. */
    private static final int MOST_ROWS = 60;

    private final Written report;
    private final LocalDate signedOn;
    private final boolean hasAppendix;

    public ReportPaper(Written report, LocalDate signedOn, boolean hasAppendix) {
        this.report = report;
        this.signedOn = signedOn;
        this.hasAppendix = hasAppendix;
    }

    public void write(OutputStream out) throws IOException {
        var document = OfficialDocument.report(report.author())
                .title(report.title())
                .byline(text("reports.asOf", Dates.full(report.on())))
                .signed(report.author(), signedOn);
        for (var part : report.parts()) {
            document.heading(1, part.heading());
            part.passages().forEach(passage -> passage(document, passage));
        }
        if (hasAppendix) {
            document.attachment(text("reports.appendix"), this::appendix);
        }
        Docx.write(document.build(), out);
    }

    private static void passage(DocumentDraft document, Written.Passage passage) {
        if (passage.typed() != null) {
            document.paragraph(passage.text());
        } else {
            document.paragraph(passage.pieces().stream()
                    .map(piece ->
                            piece.figure() == null ? Text.of(piece.text()) : Text.figure(piece.text(), piece.figure()))
                    .toArray(Text[]::new));
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

    private void table(Body body, Written.Shown figure) {
        var rows = report.rows(figure);
        body.table(
                "",
                List.of(
                        Column.words(text("reports.proof.title"), 6),
                        Column.words(text("reports.proof.day"), 3),
                        Column.words(text("reports.proof.who"), 3),
                        Column.words(text("reports.proof.replied"), 3)),
                rows.stream()
                        .limit(MOST_ROWS)
                        .map(row -> List.of(
                                row.title(),
                                row.when() == null ? Dates.full(row.day()) : row.when(),
                                row.unit() == null ? "" : row.unit(),
                                day(row.repliedOn())))
                        .toList(),
                rows.size() > MOST_ROWS ? text("reports.appendix.more", rows.size() - MOST_ROWS) : "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.full(day);
    }
}
