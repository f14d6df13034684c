package xiangyi.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import xiangyi.accounts.SignIns;
import xiangyi.areas.AreaQueries;
import xiangyi.facts.Period;
import xiangyi.reports.ReportPaper;
import xiangyi.reports.Reports;
import xiangyi.shared.Area;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = "command.usage")
class Report implements Callable<Integer> {

    @ParentCommand
    Commands parent = new Commands();

    @Option(names = "--area", required = true, paramLabel = "CODE")
    String area = "";

    @Option(names = "--year", required = true, paramLabel = "YYYY")
    int year;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Option(names = "--appendix")
    boolean appendix;

    private final Rooms rooms;

    Report(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Exception {
        if (!area.matches("\\d{6}(\\d{3})?")) {
            throw new Refusal("command.badArea", area);
        }
        return rooms.work(parent.data, this::write);
    }

    private int write(ApplicationContext house) throws IOException {
        var where = new Area(area);
        if (house.getBean(AreaQueries.class).find(where).isEmpty()) {
            throw new Refusal("command.unknownArea", area);
        }
        var actor = house.getBean(SignIns.class).system(where, Text.text("command.account"));
        var reports = house.getBean(Reports.class);
        var report = reports.written(actor, where, Period.year(year));
        if (out == null) {
            report.lines().forEach(System.out::println);
        } else {
            try (var file = new BufferedOutputStream(Files.newOutputStream(out))) {
                ReportPaper.draft(report, appendix).write(file);
            }
            System.out.println(Text.text("command.report.done", out.toString()));
        }
        return 0;
    }
}
