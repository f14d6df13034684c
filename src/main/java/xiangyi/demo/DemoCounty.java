package xiangyi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import xiangyi.accounts.SignIns;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Areas;
import xiangyi.calendar.Workdays;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.roster.TermId;
import xiangyi.roster.TermRequest;
import xiangyi.roster.Terms;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** 演示县: 31 townships, one of them with its whole register. Everything in it is invented. */
@Component
public class DemoCounty {

    public static final Area COUNTY = new Area("990101");
    public static final Area TOWNSHIP = new Area("990101201");

    private static final String LEDGER = "fenghuo.xlsx";

    /** The other 30 townships of the county, by the order of their codes from 202 on. */
    private static final List<String> TOWNSHIPS = List.of(
            "清水镇", "红土乡", "龙潭镇", "长岭乡", "金鸡乡", "黄泥乡", "石桥镇", "白沙镇", "桐木镇", "油茶乡", "高坪乡", "松林乡", "云台乡", "双溪乡", "枫香乡",
            "茶园乡", "马鞍镇", "大河乡", "月亮乡", "青峰镇", "凉水乡", "天星乡", "木叶乡", "铁炉镇", "古寨乡", "新场镇", "三江镇", "鱼泉乡", "牛栏乡", "花岩乡");

    private final SignIns signIns;
    private final AreaQueries places;
    private final Areas areas;
    private final Importer importer;
    private final Registers registers;
    private final Terms terms;
    private final Sessions sessions;
    private final DemoTownship township;
    private final DemoPetitions petitions;
    private final DemoPublicity publicity;
    private final DemoMoney money;
    private final DemoPeople people;
    private final Workdays workdays;

    DemoCounty(
            SignIns signIns,
            AreaQueries places,
            Areas areas,
            Importer importer,
            Registers registers,
            Terms terms,
            Sessions sessions,
            DemoTownship township,
            DemoPetitions petitions,
            DemoPublicity publicity,
            DemoMoney money,
            DemoPeople people,
            Workdays workdays) {
        this.signIns = signIns;
        this.places = places;
        this.areas = areas;
        this.importer = importer;
        this.registers = registers;
        this.terms = terms;
        this.sessions = sessions;
        this.township = township;
        this.petitions = petitions;
        this.publicity = publicity;
        this.money = money;
        this.people = people;
        this.workdays = workdays;
    }

    /** Fills the county where it is empty, and gives everybody in it new words to sign in with. */
    public List<DemoPeople.Words> open(String account) {
        var system = signIns.system(COUNTY, account);
        if (places.find(TOWNSHIP).isEmpty()) {
            bringInTheLedger(system);
            township.fill(system);
            petitions.fill(system, TOWNSHIP);
            publicity.fill(system, TOWNSHIP, "向晓梅");
            fillTheOthers(system);
            money.fill(system, List.of(TOWNSHIP, new Area(COUNTY.code() + "202"), new Area(COUNTY.code() + "203")));
        }
        return people.newWords(system);
    }

    private void bringInTheLedger(Actor system) {
        try (var file = new ClassPathResource("demo/" + LEDGER).getInputStream()) {
            var upload = new Upload(LEDGER, file.readAllBytes());
            var preview = importer.bringIn(system, new ImportRequest(TOWNSHIP, upload, registers.all()));
            if (!preview.isClean()) {
                throw new IllegalStateException("The ledger that is shipped has faults: " + preview.problems());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Four in five have met this year, as it is in life. */
    private void fillTheOthers(Actor system) {
        var year = workdays.today().getYear();
        for (var i = 0; i < TOWNSHIPS.size(); i++) {
            var area = new Area(COUNTY.code() + (202 + i));
            areas.name(system, area, TOWNSHIPS.get(i));
            terms.add(system, new TermRequest(TermId.next(), area, 14, LocalDate.of(2021, 12, 28), null));
            township.keepRegisters(system, area, List.of("sessions", "suggestions"));
            if (i % 10 == 2) {
                petitions.one(system, area, "水库移民的安置补助");
                publicity.fill(system, area, "演示微机员");
            }
            var opened = LocalDate.of(year, 1, 8).plusDays(3L * i);
            if (i % 5 != 4 && !opened.isAfter(workdays.today())) {
                sessions.record(system, held(area, SessionKind.CONGRESS, 9, opened));
            }
            if (i % 3 != 2) {
                sessions.record(system, held(area, SessionKind.PRESIDIUM, 1, recently(40 + 2 * i)));
            }
        }
    }

    private LocalDate recently(int days) {
        return workdays.today().minusDays(days);
    }

    static SessionRequest held(Area area, SessionKind kind, int ordinal, LocalDate day) {
        return new SessionRequest(
                SessionId.next(),
                area,
                kind,
                ordinal,
                day,
                day,
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                0);
    }
}
