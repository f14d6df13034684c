package xiangyi.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.imports.BatchId;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Preview;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;

/** The registers of petitions and publicity, one file after another, and back again. */
@HouseTest
class LedgerTest {

    @Autowired
    House house;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    @Autowired
    PetitionQueries petitions;

    @Autowired
    InformantQueries informants;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    void aTownshipWithDeputies() {
        township = house.township();
        house.deputies(township, "彭德厚", "龙小燕", "鲁有福");
    }

    @Test
    void bringsInAPetitionWithItsStoryAndTakesItBackFromTheTop() {
        var petition = bringIn(
                "信访",
                "收到日期,信访方式,信访人,电话,所在村,信访事项,告知日期,办结日期,在哪里解决,办理结果",
                "2025-03-12,来访,莫小满,13800002671,花果村,高速公路拆迁户的宅基地安置,2025-03-14,2025-04-25,乡,签订协议，以现场测绘为准，房子已经开建。");
        var story = bringIn(
                "信访经过",
                "信访事项,日期,谁办的,做了什么",
                "高速公路拆迁户的宅基地安置,2025-03-20,班子成员带队,多次上门做工作",
                "高速公路拆迁户的宅基地安置,2025-04-10,国土所和综治办,到现场放样规划");

        var scope = township.clerk().scope(PetitionRight.READ);
        var card = petitions.named(scope, township.area(), "高速公路拆迁户的宅基地安置");
        assertThat(card.status()).isEqualTo(PetitionStatus.SETTLED);
        assertThat(card.settledWhere()).isEqualTo(PetitionEnding.TOWNSHIP);
        assertThat(card.toldOn()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(petitions.story(scope, card.id())).hasSize(3);
        assertThat(jdbc.sql("select string_agg(raw::text, ' ') from imports.batch_row where batch = ?")
                        .param(petition.value())
                        .query(String.class)
                        .single())
                .doesNotContain("莫小满", "13800002671");

        assertThat(importer.undo(township.clerk(), petition, "导错了")).isNotEmpty();
        assertThat(importer.undo(township.clerk(), story, "导错了")).isEmpty();
        assertThat(importer.undo(township.clerk(), petition, "导错了")).isEmpty();
        assertThat(counted("facts.petitions")).isZero();
    }

    @Test
    void howManyItIsAboutIsNotOneBecauseNobodyWroteItDown() {
        bringIn(
                "信访",
                "收到日期,信访人,人数,代表人数,姓名住址,信访事项,受理日期,告知日期",
                "2025-03-12,莫小满父子,,,,宅基地安置,2025-03-13,2025-03-20",
                "2025-04-12,匿名,30,6,不清,修路占地,,");
        var scope = township.clerk().scope(PetitionRight.READ);
        var first = petitions.named(scope, township.area(), "宅基地安置");
        assertThat(first.people()).isNull();
        assertThat(first.acceptedOn()).isEqualTo(LocalDate.of(2025, 3, 13));
        var second = petitions.named(scope, township.area(), "修路占地");
        assertThat(second.people()).isEqualTo(30);
        assertThat(second.spokespersons()).isEqualTo(6);
        assertThat(second.isToBeTold()).isFalse();
    }

    @Test
    void namesTheMatterThatIsNotThereAndTheHalfOfAnEnd() {
        assertThat(file("信访经过", "信访事项,日期,做了什么", "没有这一件,2025-03-20,上门")
                        .problems()
                        .get(0)
                        .reason()
                        .key())
                .isEqualTo("petitions.noSuchMatter");
        assertThat(file("信访", "收到日期,信访人,信访事项,办结日期", "2025-03-12,莫小满,修路占地,2025-03-20")
                        .problems()
                        .get(0)
                        .reason()
                        .key())
                .isEqualTo("petitions.endedInFull");
        assertThat(file("信访", "收到日期,信访人,人数,信访事项", "2025-03-12,莫小满,0,修路占地")
                        .problems()
                        .get(0)
                        .title())
                .isEqualTo("人数");
    }

    @Test
    void bringsInInformantsAndTakesThemBack() {
        var batch = bringIn("信访信息员", "姓名,聘任日期", "彭德厚,2025-01-10", "龙小燕,2025-01-10", "鲁有福（花果村）,2025-01-10");
        var scope = township.clerk().scope(PetitionRight.READ);
        assertThat(informants.on(scope, LocalDate.of(2025, 2, 1))).hasSize(3);
        assertThat(importer.undo(township.clerk(), batch, "导错了")).isEmpty();
        assertThat(counted("facts.petitions_people")).isZero();
    }

    @Test
    void bringsInAYearOfPublicity() {
        var articles = bringIn(
                "信息稿件",
                "标题,写成日期,篇数,采用级别,采用媒体",
                "代表视察通组公路,2025-03-20,1,省级,省人大网站",
                "小组学习有实效,2025-05-21,1,市级,",
                "信息（补记10篇）,2025年全年,10,,");
        var website =
                bringIn("网站更新", "更新日期,更新内容,微机员,微机员从哪天起", "2025-01-28,代表事迹2则,向晓梅,2025-01-10", "2025-02-27,工作动态3条,向晓梅,");
        var journals = bringIn("报刊订阅", "年度,报刊,份数", "2025,《人民代表报》,54");

        assertThat(jdbc.sql("""
                        select kind || ' ' || coalesce(told->>'level', '') || ' '
                               || sum(coalesce((told->>'pieces')::int, (told->>'copies')::int, 1))
                          from facts.publicity where area = ? group by kind, told->>'level' order by 1
                        """)
                        .param(township.area().code())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "publicity.written  12",
                        "publicity.printed PROVINCE 1",
                        "publicity.printed CITY 1",
                        "publicity.renewed  2",
                        "publicity.operator  1",
                        "publicity.subscribed  54");
        for (var batch : List.of(articles, website, journals)) {
            assertThat(importer.undo(township.clerk(), batch, "导错了")).isEmpty();
        }
        assertThat(counted("facts.publicity")).isZero();
    }

    private int counted(String view) {
        return jdbc.sql("select count(*) from " + view + " where area = ?")
                .param(township.area().code())
                .query(Integer.class)
                .single();
    }

    private BatchId bringIn(String register, String... lines) {
        var preview = file(register, lines);
        assertThat(preview.problems()).isEmpty();
        return java.util.Objects.requireNonNull(preview.batch());
    }

    private Preview file(String register, String... lines) {
        var upload = new Upload(register + ".csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return importer.bringIn(
                township.clerk(), new ImportRequest(township.area(), upload, List.of(registers.named(register))));
    }
}
