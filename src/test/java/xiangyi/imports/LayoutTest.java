package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.imports.Books.HEADER;
import static xiangyi.imports.Books.grid;
import static xiangyi.imports.Books.xlsx;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private final DeputySheet deputies = new DeputySheet();

    @Test
    void findsTheHeaderBelowTitlesInAnyOrderHoweverItIsSpaced() {
        var layout = layout(
                xlsx(new Object[] {"柳河镇第十九届人民代表大会代表名册"}, new Object[] {"填报单位：柳河镇", null, "2026年3月"}, new Object[] {
                    "序号", "所在\n选区", "  姓　名", "*出生年月日", "性 别（必填）", "民族", "联系电话："
                }));
        assertThat(layout.header().number()).isEqualTo(3);
        assertThat(layout.place(DeputySheet.NAME)).isEqualTo(2);
        assertThat(layout.place(DeputySheet.CONSTITUENCY)).isEqualTo(1);
        assertThat(layout.place(DeputySheet.BORN)).isEqualTo(3);
        assertThat(layout.place(DeputySheet.SEX)).isEqualTo(4);
        assertThat(layout.place(DeputySheet.PHONE)).isEqualTo(6);
        assertThat(layout.ignored()).containsExactly("民族");
        assertThat(layout.missing(deputies.columns())).isEmpty();
    }

    @Test
    void readsAHeaderOfTwoStoreys() {
        var layout = layout(xlsx("代表名册", sheet -> {
            Books.rows(
                    sheet,
                    new Object[] {"姓名", "性别", "出生日期", "选区", "联系方式", null},
                    new Object[] {null, null, null, null, "电话", "地址"},
                    new Object[] {"张三", "男", "1970-05-01", "一"});
            for (var range : new String[] {"A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"}) {
                Books.merge(sheet, range);
            }
        }));
        assertThat(layout.place(DeputySheet.PHONE)).isEqualTo(4);
        assertThat(layout.ignored()).containsExactly("地址");
        assertThat(layout.lines()).extracting(Grid.Line::number).containsExactly(3);
    }

    @Test
    void isNotTakenInByASheetOfSomethingElse() {
        assertThat(Layout.find(grid(xlsx(new Object[] {"标题", "姓名", "内容"})), deputies))
                .isNull();
    }

    @Test
    void saysWhichTitlesAreMissingOrStandTwice() {
        var layout = layout(xlsx(new Object[] {"姓名", "性别", "姓名"}));
        assertThat(layout.missing(deputies.columns())).containsExactly(DeputySheet.BORN, DeputySheet.CONSTITUENCY);
        assertThat(layout.twice()).containsExactly("姓名");
    }

    @Test
    void leavesOutTotalsFootNotesAndRepeatedHeaders() {
        var layout = layout(xlsx(
                HEADER,
                new Object[] {"张三", "男", "1970-05-01", "一"},
                new Object[] {"小 计", null, "1人"},
                HEADER,
                new Object[] {null, "合计：45人"},
                new Object[] {"合计（45人）"},
                new Object[] {"填表人：李四", null, "审核人：王五"},
                new Object[] {"注：以上含补选"},
                new Object[] {"注册会", "男", "1970-05-01", "一"}));
        assertThat(layout.lines().stream().filter(line -> !layout.isBeside(line)))
                .extracting(Grid.Line::number)
                .containsExactly(2, 9);
    }

    private Layout layout(Upload upload) {
        return Objects.requireNonNull(Layout.find(grid(upload), deputies));
    }
}
