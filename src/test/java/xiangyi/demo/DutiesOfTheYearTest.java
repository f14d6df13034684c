package xiangyi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.duties.Standing.Status.*;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.accounts.SignIns;
import xiangyi.duties.Board;
import xiangyi.duties.KeptRegisters;
import xiangyi.duties.KeptSince;
import xiangyi.duties.Standing;
import xiangyi.facts.Period;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** Every duty, judged over a whole year that all rooms recorded: entered in the January after it. */
@HouseTest
@Transactional
class DutiesOfTheYearTest {

    static final Area TOWNSHIP = FenghuoTest.TOWNSHIP;
    static final Area NEIGHBOUR = new Area("990101299");
    static final LocalDate AFTER = LocalDate.of(2026, 1, 5);

    @Autowired
    TestClock clock;

    @Autowired
    SignIns signIns;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    @Autowired
    KeptRegisters kept;

    @Autowired
    Board board;

    Actor system;

    @BeforeEach
    void theLedgerIsIn() throws Exception {
        clock.set(AFTER);
        system = signIns.system(TOWNSHIP.county(), "命令行");
        var ledger = new Upload("fenghuo.xlsx", Files.readAllBytes(FenghuoWorkbook.SHIPPED));
        assertThat(importer.bringIn(system, new ImportRequest(TOWNSHIP, ledger, registers.all()))
                        .problems())
                .isEmpty();
    }

    @Test
    void whatWasDoneIsMetAndWhatIsMissingIsNotRecordedUntilTheRegistersAreKept() {
        var standings = statuses(TOWNSHIP, 2025, AFTER);
        assertThat(standings).doesNotContainEntry("S1-18", MISSED).containsEntry("S1-18", NOT_RECORDED);
        assertThat(standings).containsEntry("DEPT-09", MET_LATE).containsEntry("SUGG-06", NOT_RECORDED);
    }

    @Test
    void aWholeYearIsJudgedDutyByDuty() {
        keepAll(TOWNSHIP);
        var expected = new TreeMap<String, Standing.Status>();
        expected.put("SESS-01", MET_LATE);
        expected.put("SESS-14", MISSED);
        expected.put("SUGG-06", MISSED);
        expected.put("SUGG-11", MISSED);
        expected.put("DEPT-03", MISSED);
        expected.put("DEPT-04", MET_LATE);
        expected.put("DEPT-05", NOT_RECORDED);
        expected.put("DEPT-07", NOT_APPLICABLE);
        expected.put("DEPT-08", MISSED);
        expected.put("DEPT-09", MET_LATE);
        expected.put("DEPT-16", MISSED);
        expected.put("S1-7", MISSED);
        expected.put("S1-9", NOT_RECORDED);
        expected.put("S1-18", MISSED);
        expected.put("S2-1", MISSED);
        expected.put("S2-2", MISSED);
        expected.put("S2-3", NOT_APPLICABLE);
        expected.put("S2-4", MISSED);
        expected.put("S2-5", MISSED);
        expected.put("SUPV-05", NOT_APPLICABLE);
        expected.put("SUPV-06", MISSED);
        expected.put("S4-1", MET_LATE);
        expected.put("S4-6", MET_LATE);
        expected.put("S4-7", MET);
        expected.put("S4-8", MET_LATE);
        expected.put("S4-9", MET_LATE);
        expected.put("S4-10", MET);
        expected.put("PRAC-01", NOT_APPLICABLE);
        assertThat(statuses(TOWNSHIP, 2025, AFTER)).isEqualTo(expected);
    }

    @Test
    void whatIsMissingIsNamed() {
        keepAll(TOWNSHIP);
        assertThat(standing("S2-2").said()).contains("没有当场测评");
        assertThat(standing("S2-4").said()).contains("视察");
        assertThat(standing("SUPV-06").said()).contains("没有整改情况");
        assertThat(standing("DEPT-16").said()).contains("等54个");
        assertThat(standing("SUGG-06").said()).contains("夜间急诊", "农贸市场");
    }

    @Test
    void anInspectionOfDecemberIsDueInTheYearThatFollows() {
        keepAll(TOWNSHIP);
        assertThat(statuses(TOWNSHIP, 2026, AFTER)).containsEntry("DEPT-07", DUE);
        assertThat(statuses(TOWNSHIP, 2026, LocalDate.of(2026, 3, 9))).containsEntry("DEPT-07", MISSED);
    }

    @Test
    void theNeighboursYearIsItsOwn() {
        keepAll(NEIGHBOUR);
        var neighbour = statuses(NEIGHBOUR, 2025, AFTER);
        assertThat(neighbour).containsEntry("DEPT-09", MISSED).containsEntry("SESS-01", MISSED);
        assertThat(neighbour).containsEntry("SUGG-06", NOT_APPLICABLE).containsEntry("S4-10", NOT_APPLICABLE);
        assertThat(neighbour.values()).doesNotContain(MET, MET_LATE);
    }

    private void keepAll(Area area) {
        KeptSince.REGISTERS.forEach(
                register -> kept.keptSince(system, new KeptSince(area, register, LocalDate.of(2025, 1, 1))));
    }

    private Standing standing(String id) {
        return standings(TOWNSHIP, 2025, AFTER).get(id);
    }

    private Map<String, Standing.Status> statuses(Area area, int year, LocalDate on) {
        var statuses = new TreeMap<String, Standing.Status>();
        standings(area, year, on).forEach((id, standing) -> statuses.put(id, standing.status()));
        return statuses;
    }

    private Map<String, Standing> standings(Area area, int year, LocalDate on) {
        var standings = new TreeMap<String, Standing>();
        board.of(area, Period.year(year), on)
                .forEach((duty, standing) -> standings.put(duty.id().text(), standing));
        return standings;
    }
}
