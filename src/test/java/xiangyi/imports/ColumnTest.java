package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xiangyi.shared.Refusal;

class ColumnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025.4.21",
                "2025年4月21日",
                "2025-04-21",
                "2025/4/21",
                "20250421",
                "２０２５．４．２１",
                "45768",
                " 2025 年 4 月 21 日 "
            })
    void readsADayHoweverItIsTyped(String typed) {
        assertThat(Column.date("日期").read(SheetCell.text(typed, false))).isEqualTo(LocalDate.of(2025, 4, 21));
    }

    @Test
    void readsADayFromADateCellAndFromABareSerial() {
        assertThat(Column.date("日期").read(SheetCell.serial(45768.5, false, false)))
                .isEqualTo(LocalDate.of(2025, 4, 21));
        assertThat(Column.date("日期").read(SheetCell.number(45768, false))).isEqualTo(LocalDate.of(2025, 4, 21));
        assertThat(Column.date("日期").read(SheetCell.number(20250421, false))).isEqualTo(LocalDate.of(2025, 4, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1960.13.1", "2025年2月30日", "今年春天", "2025", "1960.5"})
    void refusesWhatIsNoDay(String typed) {
        refuses(Column.date("日期"), SheetCell.text(typed, false), "imports.notDate");
    }

    @Test
    void readsMonthsAndRefusesTheOneThatExcelMadeUnclear() {
        var month = Column.month("出生年月");
        assertThat(month.read(SheetCell.text("1960.10", false))).isEqualTo(YearMonth.of(1960, 10));
        assertThat(month.read(SheetCell.text("1960年5月", false))).isEqualTo(YearMonth.of(1960, 5));
        assertThat(month.read(SheetCell.number(1960.05, false))).isEqualTo(YearMonth.of(1960, 5));
        assertThat(month.read(SheetCell.number(196005, false))).isEqualTo(YearMonth.of(1960, 5));
        assertThat(month.read(SheetCell.text("1960-05-03", false))).isEqualTo(YearMonth.of(1960, 5));
        refuses(month, SheetCell.number(1960.1, false), "imports.unclearMonth");
        refuses(month, SheetCell.text("1960.13", false), "imports.notMonth");
    }

    @ParameterizedTest
    @CsvSource({"14:30,14:30", "14：30,14:30", "下午2点30分,14:30", "9点,09:00", "上午9:05,09:05"})
    void readsHours(String typed, LocalTime meant) {
        assertThat(Column.time("时间").read(SheetCell.text(typed, false))).isEqualTo(meant);
    }

    @Test
    void readsNamesAndNumbersWithTheirBlanksAndFullWidthFigures() {
        assertThat(Column.name("姓名").read(SheetCell.text("张　 三", false))).isEqualTo("张三");
        assertThat(Column.name("姓名").read(SheetCell.text("阿依古丽•买买提", false))).isEqualTo("阿依古丽·买买提");
        assertThat(Column.code("电话").read(SheetCell.text("１３８ 0013 ８０００", false)))
                .isEqualTo("13800138000");
        assertThat(Column.code("身份证号").read(SheetCell.text("11010519491231002x", false)))
                .isEqualTo("11010519491231002X");
        assertThat(Column.integer("人数").read(SheetCell.text("1，２００", false))).isEqualTo(1200);
        assertThat(Column.decimal("金额").read(SheetCell.text("￥1,234.50", false)))
                .isEqualTo(new BigDecimal("1234.50"));
        assertThat(Column.prose("内容").read(SheetCell.text("\u00A0第一行\r\n第二行　", false)))
                .isEqualTo("第一行\n第二行");
    }

    @ParameterizedTest
    @CsvSource({"8名代表,8", "75人,75", "１２件,12", "三次,3", "-2,-2"})
    void readsANumberWithWhatItCounts(String typed, int meant) {
        assertThat(Column.integer("人数").read(SheetCell.text(typed, false))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8名代表和3名群众", "近75人", "若干", "1.5"})
    void refusesWhatIsNoWholeNumber(String typed) {
        refuses(Column.integer("人数"), SheetCell.text(typed, false), "imports.notInteger");
    }

    @Test
    void saysNothingWhereANumberOrADayIsSaidToBeNone() {
        var none = SheetCell.text("无", false);
        assertThat(Column.integer("人数").isBlank(none)).isTrue();
        assertThat(Column.date("日期").isBlank(none)).isTrue();
        assertThat(Column.count("人次").isBlank(none)).isTrue();
        assertThat(Column.yesNo("党员").isBlank(none)).isFalse();
        assertThat(Column.text("意见").isBlank(none)).isFalse();
    }

    @Test
    void saysThatANumberHasLostItsEnd() {
        refuses(Column.code("身份证号"), SheetCell.number(110105194912310021d, false), "imports.lostDigits");
    }

    @Test
    void takesTheWordsOfItsListAndNoOthers() {
        var sex = Column.oneOf("性别", Map.of("男", 1, "女", 2));
        assertThat(sex.read(SheetCell.text(" 女　", false))).isEqualTo(2);
        refuses(sex, SheetCell.text("未知", false), "imports.notAmong");
        assertThat(Column.yesNo("党员").read(SheetCell.text("√", false))).isTrue();
        assertThat(Column.yesNo("党员").read(SheetCell.bool(false, false))).isFalse();
        assertThat(Column.yesNo("党员").read(SheetCell.number(1, false))).isTrue();
    }

    @Test
    void readsOnIntoAValueOfTheRoom() {
        var column = Column.code("年份").map(Integer::valueOf);
        assertThat(column.read(SheetCell.text("２０２５", false))).isEqualTo(2025);
    }

    private static void refuses(Column<?> column, SheetCell cell, String key) {
        assertThatThrownBy(() -> column.read(cell))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().get(0).key()).isEqualTo(key));
    }
}
