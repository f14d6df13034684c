package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.imports.StaffList;
import xiangyi.imports.Upload;

/** A table comes in through the browser. */
@BrowserTest
class ImportFlowTest {

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Test
    void isTriedOutMendedBroughtInAndTakenBack() {
        var township = house.township();
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/imports");
            clerk.shot("imports-empty");
            clerk.follow("/imports/registers");
            clerk.shot("imports-registers");
            clerk.open("/imports/new");
            clerk.shot("imports-new");
            choose(clerk, "演练人,演练日期,电话\n彭德厚,2025.4.21,\n龙小燕,2025年13月1日,\n,2025-04-22,\n合计,,\n");
            assertThat(clerk.send()).isEqualTo(200);
            clerk.sees("2处要改", "不是日期", "这一格必须填写");
            clerk.shot("imports-trial-refused");
            clerk.follow("/imports/new");
            choose(clerk, "演练人,演练日期\n彭德厚,2025.4.21\n龙小燕,2025年4月22日\n");
            clerk.send();
            clerk.sees("没有问题");
            clerk.shot("imports-trial");
            clerk.send();
            clerk.sees("导入了2行");
            clerk.follow("/undoing");
            clerk.type("reason", "导错了文件。");
            clerk.send();
            clerk.sees("已撤销");
            clerk.open("/imports");
            clerk.shot("imports");
        }
    }

    @Test
    void aListInTheirOwnFormIsMappedOnceAndRemembered() {
        var township = house.township();
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/imports/mappings");
            clerk.shot("imports-mappings-empty");
            clerk.open("/imports/new");
            choose(clerk, StaffList.inspections("烽火乡2025年视察一览表", "5.20", "码头"));
            clerk.send();
            clerk.sees("还没有认出的表", "对一下栏目");
            clerk.shot("imports-trial-unread");
            clerk.follow("/sheets/1");
            clerk.sees("人数／代表", "烽火乡2025年视察一览表");
            clerk.shot("imports-mapping");
            column(clerk, "名称").selectOption("");
            assertThat(clerk.send(keep(clerk))).isEqualTo(422);
            clerk.isAtTheProblems();
            clerk.shot("imports-mapping-refused");
            column(clerk, "名称").selectOption("B");
            assertThat(clerk.send(keep(clerk))).isEqualTo(200);
            clerk.sees("没有问题", "没有写年份的日期算2025年");
            clerk.shot("imports-trial-mapped");
            clerk.open("/imports/new");
            choose(clerk, StaffList.inspections("烽火乡2024年视察一览表", "9.1", "敬老院"));
            clerk.send();
            clerk.sees("没有问题", "没有写年份的日期算2024年");
            clerk.open("/imports/mappings");
            clerk.shot("imports-mappings");
        }
    }

    private static Locator column(Visitor clerk, String title) {
        return clerk.page().locator("main select[aria-label='表里哪一列是“" + title + "”']");
    }

    private static Locator keep(Visitor clerk) {
        return clerk.page().locator("main form[method=post] button.is-main");
    }

    private static void choose(Visitor clerk, Upload list) {
        clerk.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(list.fileName(), "application/octet-stream", list.bytes()));
    }

    @Test
    void aFileThatIsTooLargeGetsItsFormBack() {
        var township = house.township();
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.ORDINARY)) {
            clerk.open("/imports/new");
            clerk.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("大表.xlsx", "application/octet-stream", new byte[24_000_000]));
            assertThat(clerk.send()).isEqualTo(413);
            clerk.sees("文件太大");
            clerk.isAtTheProblems();
        }
    }

    private static void choose(Visitor clerk, String text) {
        clerk.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("演练登记表.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
