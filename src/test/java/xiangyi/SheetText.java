package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The cells of a list that left as .xlsx, as people read them. */
public final class SheetText {

    private SheetText() {}

    public static List<String> of(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        var cells = new ArrayList<String>();
        var reader = new DataFormatter();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(reader.formatCellValue(cell))));
        }
        return cells;
    }
}
