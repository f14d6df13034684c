package xiangyi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Writes samples to look at: soffice --headless --convert-to pdf --outdir target/samples target/samples/*.docx */
class DocumentSamplesTest {

    static final Path FOLDER = Path.of("target", "samples");
    static final String TOWN = "烽火镇人民代表大会主席团";
    static final LocalDate DAY = LocalDate.of(2025, 12, 20);

    @Test
    void canBeOpenedAgain() throws IOException {
        Files.createDirectories(FOLDER);
        var samples = Map.ofEntries(
                Map.entry("report", Docx.write(Samples.report())),
                Map.entry("summary", Docx.write(Samples.summary())),
                Map.entry("reply", Docx.write(Samples.reply())),
                Map.entry("long-reply", Docx.write(Samples.longReply())),
                Map.entry("notice", Docx.write(Samples.notice())),
                Map.entry("upward", Docx.write(Samples.upward())),
                Map.entry("minutes", Docx.write(Samples.minutes())),
                Map.entry("roster", Docx.write(Samples.roster(), TOWN, DAY)),
                Map.entry("grid", Docx.write(Samples.grid())),
                Map.entry("assignment", Docx.write(Samples.assignment(), TOWN, DAY)),
                Map.entry("opinion", Docx.write(Samples.opinion(), TOWN, DAY)),
                Map.entry("attendance", Docx.write(Samples.attendance(), TOWN, DAY)),
                Map.entry("registration", Docx.write(Samples.registration(), TOWN, DAY)),
                Map.entry("slips", Docx.writeSlips(Samples.passwordSlips(), "首次登录口令单", TOWN, DAY)));
        for (var sample : samples.entrySet()) {
            Files.write(FOLDER.resolve(sample.getKey() + ".docx"), sample.getValue());
            try (var docx = new XWPFDocument(new ByteArrayInputStream(sample.getValue()))) {
                assertThat(docx.getBodyElements()).isNotEmpty();
            }
        }
    }
}
