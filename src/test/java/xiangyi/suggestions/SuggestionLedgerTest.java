package xiangyi.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.imports.BatchId;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.shared.Scope;

/** What a register of suggestions leaves beside its rows: where each stands, the words it is found by, and the log. */
@HouseTest
class SuggestionLedgerTest {

    @Autowired
    House house;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    @Autowired
    SuggestionQueries queries;

    @Autowired
    JdbcClient jdbc;

    Township township;
    Scope scope;

    @BeforeEach
    void aTownshipWithDeputies() {
        township = house.township();
        house.deputies(township, "彭德厚", "龙小燕");
        scope = township.clerk().scope(SuggestionRight.READ);
    }

    @Test
    void eachStandsWhereItsRowSaysAndIsFoundByItsWords() {
        bringIn();
        assertThat(queries.page(scope, searched(null), TestClock.MONDAY, 0, 20))
                .extracting(SuggestionRow::title, SuggestionRow::stage, SuggestionRow::unit, SuggestionRow::nextOn)
                .containsExactlyInAnyOrder(
                        tuple("关于整修老街泵站的建议", SuggestionStage.TO_SIGN, "农业服务中心", LocalDate.of(2025, 11, 27)),
                        tuple("关于安装村口路灯的建议", SuggestionStage.TO_HAND_OVER, null, null),
                        tuple("关于疏通灌溉渠的建议", SuggestionStage.TO_RATE, "农业服务中心", null));
        assertThat(queries.page(scope, searched("泵站"), TestClock.MONDAY, 0, 20))
                .extracting(SuggestionRow::title)
                .containsExactly("关于整修老街泵站的建议");
        assertThat(jdbc.sql("select act from audit.entry where area = :area and act = 'suggestions.Suggestions.record'")
                        .param("area", township.area().code())
                        .query(String.class)
                        .list())
                .hasSize(3);
    }

    @Test
    void isTakenBackWholeWhereNobodyHasWorkedOnIt() {
        var batch = bringIn();
        assertThat(importer.undo(township.clerk(), batch, "导错了")).isEmpty();
        assertThat(queries.total(scope, searched(null), TestClock.MONDAY)).isZero();
    }

    private BatchId bringIn() {
        var ledger = String.join(
                "\n",
                "标题,领衔代表,反映的问题,建议的办法,收到日期,承办单位,交办日期,答复日期,结果类别",
                "关于整修老街泵站的建议,彭德厚,泵站年久失修,整修,2025-08-20,农业服务中心,2025-08-27,,",
                "关于安装村口路灯的建议,龙小燕,夜里看不见,装十盏灯,2025-09-01,,,,",
                "关于疏通灌溉渠的建议,彭德厚,渠道淤了,清淤,2025-06-20,农业服务中心,2025-06-27,2025-08-01,A");
        var upload = new Upload("建议.csv", ledger.getBytes(StandardCharsets.UTF_8));
        var preview = importer.bringIn(
                township.clerk(), new ImportRequest(township.area(), upload, List.of(registers.named("建议"))));
        assertThat(preview.problems()).isEmpty();
        return Objects.requireNonNull(preview.batch());
    }

    private static SuggestionFilter searched(@Nullable String q) {
        return new SuggestionFilter(null, q, null, null, 1);
    }
}
