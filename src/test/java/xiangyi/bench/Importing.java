package xiangyi.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import xiangyi.areas.Areas;
import xiangyi.database.Database;
import xiangyi.departments.DepartmentKind;
import xiangyi.departments.DepartmentRequest;
import xiangyi.departments.Departments;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.LargeBook;
import xiangyi.imports.Registers;
import xiangyi.roster.TermId;
import xiangyi.roster.TermRequest;
import xiangyi.roster.Terms;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Role;

/** How long a ledger of five thousand rows takes to come in: first on trial, then for good. */
final class Importing {

    private static final int ROWS = 5_000;

    /** One township a round, so that each begins empty; the first warms up. */
    private static final int ROUNDS = 3;

    /** Another one each time, so that the same folder can be measured again. */
    private static final int FIRST = ThreadLocalRandom.current().nextInt(100, 997);

    private Importing() {}

    static void run(Path data) throws Exception {
        try (var database = Database.open(data);
                var house = House.open(data, database, context -> {})) {
            var trial = 0.0;
            var forGood = 0.0;
            for (var round = 0; round < ROUNDS; round++) {
                var area = new Area("990102" + (FIRST + round));
                var clerk = new Actor(AccountId.next(), "测速", Role.CLERK, area, null, null);
                furnish(house, clerk);
                var request = new ImportRequest(
                        area, LargeBook.of(ROWS), house.getBean(Registers.class).all());
                var importer = house.getBean(Importer.class);
                var began = System.nanoTime();
                var tried = importer.tryOut(clerk, request);
                trial = (System.nanoTime() - began) / 1e9;
                if (!tried.isClean()) {
                    throw new IllegalStateException(
                            tried.problems().stream().limit(3).toList().toString());
                }
                began = System.nanoTime();
                importer.bringIn(clerk, request);
                forGood = (System.nanoTime() - began) / 1e9;
            }
            Figures.atMost("import-5000-rows-trial", trial, "s", 10);
            Figures.atMost("import-5000-rows", forGood, "s", 10);
        }
    }

    private static void furnish(ApplicationContext house, Actor clerk) {
        var area = clerk.area();
        house.getBean(Areas.class).name(clerk, area, "测速乡");
        house.getBean(Areas.class).name(clerk, new Area(area.code() + "201"), "花果村");
        house.getBean(Terms.class)
                .add(clerk, new TermRequest(TermId.next(), area, 14, LocalDate.of(2021, 8, 10), null));
        house.getBean(Departments.class)
                .add(clerk, DepartmentId.next(), new DepartmentRequest(area, "乡村建设办公室", DepartmentKind.OFFICE));
    }
}
