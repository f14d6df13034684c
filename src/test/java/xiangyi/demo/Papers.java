package xiangyi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import xiangyi.reports.ReportPaper;
import xiangyi.reports.Written;

/** What a summary must be on paper and behind its figures, whatever year it tells. */
final class Papers {

    private Papers() {}

    static String text(Written report) throws IOException {
        var out = new ByteArrayOutputStream();
        new ReportPaper(report, report.on(), false).write(out);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    static void everyFigureOpensItsRows(Written report) {
        assertThat(report.figures()).isNotEmpty().allSatisfy(shown -> {
            var isZeroOrUnknown = shown.words().startsWith("0") || shown.words().equals("未记录");
            assertThat(isZeroOrUnknown || !report.rows(shown).isEmpty())
                    .as(shown.name() + " " + shown.words())
                    .isTrue();
        });
    }
}
