package xiangyi.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.accounts.SignIns;
import xiangyi.areas.AreaQueries;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Role;

/** The year of the shipped ledger, page by page: the session, its motions, the deputies, the summary and its evidence. */
@BrowserTest
class YearFlowTest {

    private static final Area TOWNSHIP = new Area("990101201");

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Autowired
    SignIns signIns;

    @Autowired
    AreaQueries areas;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    Township township;

    @BeforeEach
    void theLedgerIsIn() throws Exception {
        house.today(LocalDate.of(2025, 12, 26));
        if (areas.find(TOWNSHIP).isEmpty()) {
            var ledger =
                    new Upload("fenghuo.xlsx", Files.readAllBytes(Path.of("src/main/resources/demo/fenghuo.xlsx")));
            importer.bringIn(
                    signIns.system(TOWNSHIP.county(), "命令行"), new ImportRequest(TOWNSHIP, ledger, registers.all()));
        }
        township = new Township(
                TOWNSHIP,
                UUID.randomUUID(),
                House.actor(Role.CLERK, TOWNSHIP, null, null),
                House.actor(Role.CHAIR, TOWNSHIP, null, null),
                House.actor(Role.COUNTY, TOWNSHIP.county(), null, null),
                DepartmentId.next(),
                DepartmentId.next());
    }

    @Test
    void isReadFromTheSessionToTheSummary() {
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/sessions");
            clerk.sees("第七次会议");
            clerk.shot("sessions");
            clerk.page().locator("table a").first().click();
            clerk.sees("98.1%", "秦万里");
            clerk.shot("session");
            clerk.open("/motions");
            clerk.sees("关于改造集镇饮水管网的议案");
            clerk.shot("motions");
            clerk.open("/deputies");
            clerk.sees("彭德厚");
            clerk.shot("deputies");
            clerk.page().locator("table a").first().click();
            clerk.shot("deputy");
            clerk.open("/posts");
            clerk.sees("石永清");
            clerk.shot("posts");
            clerk.open("/departments");
            clerk.sees("乡卫生院");
            clerk.shot("departments");
            clerk.open("/settings");
            clerk.shot("settings");
            clerk.open("/reports/annual?area=990101201&year=2025");
            clerk.sees("98.1%", "到期未答复");
            clerk.page().locator("a.fig").first().click();
            clerk.sees("收起");
            clerk.shot("report");
        }
    }
}
