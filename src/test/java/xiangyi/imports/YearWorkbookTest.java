package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.HouseTest;

/** The year's ledger (年度台账): every register has its sheet, and docs/year-workbook.md says what stands in each. */
@HouseTest
class YearWorkbookTest {

    @Autowired
    Registers registers;

    @Test
    void isDescribed() throws Exception {
        var sheets = registers.all().stream()
                .filter(sheet -> !sheet.getClass().getName().contains("Practice"))
                .sorted(Comparator.comparing(Sheet::order))
                .toList();
        assertThat(sheets).extracting(Sheet::name).contains("区划", "承办单位", "届次", "代表名册", "会议", "出席", "议案", "建议");

        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.columns())
                        .as(sheet.name())
                        .noneMatch(column -> column.explanation().isBlank()));

        var page = sheets.stream().map(YearWorkbookTest::described).collect(Collectors.joining("\n"));
        Files.writeString(
                Path.of("docs/year-workbook.md"), "# 年度台账\n\n由测试从程序里写出。列的先后可以换，多出来的列不读；标题用“也写作”里的也认得。\n\n" + page);
    }

    private static String described(Sheet<?> sheet) {
        return "## " + sheet.name() + "\n\n| 列 | 必填 | 可填 | 也写作 | 说明 | 例 |\n|---|---|---|---|---|---|\n"
                + sheet.columns().stream()
                        .map(column -> "| %s | %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        column.title(),
                                        column.isRequired() ? "是" : "",
                                        String.join("、", column.choices()),
                                        String.join("、", column.otherTitles()),
                                        column.explanation(),
                                        column.example()))
                        .collect(Collectors.joining());
    }
}
