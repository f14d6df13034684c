package xiangyi.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;

/** A petition from its visit to its end, the informants, and what the congress tells the world. */
@BrowserTest
class PetitionFlowTest {

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Test
    void isReceivedToldFollowedAndSettled() {
        var township = house.township();
        house.deputies(township, "罗广田", "何满仓");
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/petitions");
            clerk.sees("还没有信访");
            clerk.shot("petitions-empty");
            clerk.follow("/petitions/new");
            clerk.type("petitioner", "莫小满");
            clerk.type("phone", "13800002671");
            clerk.type("village", "花果村");
            clerk.type("receivedOn", "2025-11-12");
            clerk.type("matter", "高速公路拆迁户的宅基地安置");
            clerk.shot("petition-new");
            clerk.send();
            clerk.sees("告知信访人，最迟", "已加密");
            clerk.follow("/steps/new?act=TOLD");
            clerk.type("on", "2025-11-14");
            clerk.type("said", "已经受理，请等候工作组上门。");
            clerk.shot("petition-line");
            clerk.send();
            clerk.sees("办结最迟");
            clerk.follow("/steps/new");
            clerk.type("on", "2025-11-18");
            clerk.type("who", "国土所和综治办");
            clerk.type("said", "到现场放样规划。");
            clerk.send();
            clerk.shot("petition-open");
            clerk.open("/");
            clerk.sees("高速公路拆迁户的宅基地安置");
            clerk.open("/petitions");
            clerk.shot("petitions");
            clerk.page().locator(".ledger a").first().click();
            clerk.follow("/end");
            clerk.type("outcome", "签订协议，房子已经修建。");
            clerk.shot("petition-end");
            clerk.send();
            clerk.sees("已办结", "签订协议，房子已经修建。");
            clerk.shot("petition");
            clerk.page().getByText("查看姓名和电话").click();
            clerk.sees("莫小满", "13800002671");
            clerk.shot("petition-open-name");
        }
    }

    @Test
    void informantsServeAndPublicityIsKept() {
        var township = house.township();
        house.deputies(township, "罗广田", "何满仓");
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/petitions/informants");
            clerk.follow("/petitions/informants/new");
            clerk.type("names", "罗广田\n何满仓");
            clerk.shot("informants-new");
            clerk.send();
            clerk.sees("罗广田", "何满仓");
            clerk.shot("informants");

            clerk.open("/publicity");
            clerk.shot("articles-empty");
            clerk.follow("/publicity/articles/new");
            clerk.type("title", "代表视察通组公路");
            clerk.shot("article-new");
            clerk.send();
            clerk.follow("/printing");
            clerk.page().locator("input[name=level][value=CITY]").check();
            clerk.type("medium", "市人大网站");
            clerk.send();
            clerk.sees("市级");
            clerk.shot("article");
            clerk.open("/publicity");
            clerk.shot("articles");

            clerk.open("/publicity/website");
            clerk.follow("/publicity/operators/new");
            clerk.type("name", "向晓梅");
            clerk.send();
            clerk.open("/publicity/website");
            clerk.follow("/publicity/website/new");
            clerk.type("renewedOn", LocalDate.of(2025, 10, 28).toString());
            clerk.type("what", "代表事迹2则");
            clerk.send();
            clerk.open("/publicity/website");
            clerk.sees("下次更新最迟", "11月28日");
            clerk.shot("website");

            clerk.open("/publicity/journals/new");
            clerk.type("journal", "《人民代表报》");
            clerk.type("copies", "54");
            clerk.send();
            clerk.open("/publicity/journals");
            clerk.sees("《人民代表报》");
            clerk.shot("journals");
        }
    }
}
