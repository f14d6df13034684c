package xiangyi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinesTest {

    @Test
    void leavesShortTitlesAlone() {
        assertThat(TitleLines.broken("关于镇一届人大五次会议第15号建议的答复")).doesNotContain("\n");
    }

    @Test
    void keepsLinesBrokenByHand() {
        assertThat(TitleLines.broken("烽火镇人民政府\n工作报告")).isEqualTo("烽火镇人民政府\n工作报告");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "烽火镇人民代表大会主席团关于召开烽火镇第一届人民代表大会第六次会议的通知",
                "关于对镇第一届人民代表大会第五次会议第7号《关于加强农村生活垃圾分类收集和转运处理的建议》的答复",
                "烽火镇人民代表大会主席团关于烽火镇2025年上半年国民经济和社会发展计划执行情况的审议意见",
                "关于烽火镇2025年财政预算执行情况和2026年财政预算草案的报告",
                "烽火镇第一届人民代表大会第六次会议关于烽火镇人民政府工作报告的决议"
            })
    void breaksBetweenWordsIntoATrapeziumOrADiamond(String title) {
        var lines = List.of(TitleLines.broken(title).split("\n"));
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> Width.of(line) <= TitleLines.WIDEST);
        assertThat(lines).noneMatch(line -> line.startsWith("的") || line.startsWith("》") || line.startsWith("和"));
        assertThat(lines).noneMatch(line -> line.endsWith("《") || line.endsWith("第") || line.endsWith("和"));
        for (var i = 1; i + 1 < lines.size(); i++) {
            var isWaist = Width.of(lines.get(i)) < Width.of(lines.get(i - 1))
                    && Width.of(lines.get(i)) < Width.of(lines.get(i + 1));
            assertThat(isWaist).as("an hourglass: %s", lines).isFalse();
        }
        assertThat(Width.of(lines.get(0))).isNotEqualTo(Width.of(lines.get(1)));
    }

    @Test
    void findsNoBreakInOneLongWord() {
        var title = "１".repeat(30);
        assertThat(TitleLines.broken(title)).isEqualTo(title);
    }
}
