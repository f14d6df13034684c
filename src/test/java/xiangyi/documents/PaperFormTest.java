package xiangyi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class PaperFormTest {

    @Test
    void hasAGridOfLabelsAndValues() throws IOException {
        try (var docx = open(Samples.assignment())) {
            var table = docx.getTables().get(0);
            assertThat(docx.getParagraphArray(0).getText()).isEqualTo("烽火镇人民代表大会代表建议交办单");
            assertThat(docx.getParagraphArray(1).getText()).isEqualTo("编号：烽人交〔2025〕3号\t交办日期：2025年3月12日");
            assertThat(table.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
                    .containsExactly("建议编号", "第15号", "提出日期", "2025年2月26日");
            assertThat(table.getRow(3)
                            .getCell(1)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .hasToString("3");
        }
    }

    @Test
    void dividesARowToSetItsFootAtTheBottom() throws IOException {
        try (var docx = open(Samples.registration())) {
            var rows = docx.getTables().get(0).getRows();
            assertThat(rows.get(4).getCell(1).getText()).startsWith("石桥村至长滩村公路");
            assertThat(rows.get(5).getCell(1).getText()).startsWith("代表签名：");
            assertThat(rows.get(5).getCell(0).getCTTc().getTcPr().isSetVMerge()).isTrue();
        }
    }

    @Test
    void repeatsTheHeadOfARegisterOnEveryPage() throws IOException {
        try (var docx = open(Samples.attendance())) {
            var table = docx.getTables().get(0);
            assertThat(table.getRows()).hasSize(55);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(54).getCell(0).getText()).isEqualTo("54");
            assertThat(docx.getHeaderFooterPolicy()
                            .getDefaultFooter()
                            .getParagraphArray(0)
                            .getCTP()
                            .getFldSimpleList())
                    .hasSize(2);
        }
    }

    @Test
    void turnsTheSheetForWideRegisters() throws IOException {
        try (var docx = open(Samples.roster())) {
            var size = docx.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(size.getW()).hasToString("16838");
        }
    }

    @Test
    void leavesTheBoxesToThePenWhenNothingIsChosen() {
        assertThat(PaperForm.choices(List.of("满意", "不满意"), "")).isEqualTo("　□满意　□不满意");
        assertThat(PaperForm.choices(List.of("满意", "不满意"), "不满意")).isEqualTo("　□满意　☑不满意");
    }

    @Test
    void saysWhichRowDoesNotFitTheGrid() {
        var tooShort = PaperForm.titled("表").columns(1, 1).row(GridCell.label("一格"));
        var tooLong =
                PaperForm.titled("表").columns(1, 1).row(GridCell.label("三格").across(3));
        assertThatThrownBy(() -> write(tooShort))
                .hasMessageContaining("too short")
                .hasMessageContaining("一格");
        assertThatThrownBy(() -> write(tooLong))
                .hasMessageContaining("too long")
                .hasMessageContaining("三格");
    }

    private static XWPFDocument open(PaperForm form) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(form)));
    }

    private static byte[] write(PaperForm form) {
        return Docx.write(form, DocumentSamplesTest.TOWN, DocumentSamplesTest.DAY);
    }
}
