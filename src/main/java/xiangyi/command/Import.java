package xiangyi.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import xiangyi.accounts.SignIns;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Preview;
import xiangyi.imports.Registers;
import xiangyi.imports.Townships;
import xiangyi.imports.Upload;
import xiangyi.shared.Area;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "command.usage")
class Import implements Callable<Integer> {

    @ParentCommand
    Commands parent = new Commands();

    @Parameters(index = "0", paramLabel = "FILE")
    Path file = Path.of("");

    @Option(names = "--commit")
    boolean commit;

    @Option(names = "--area", paramLabel = "CODE")
    @Nullable
    String area;

    private final Rooms rooms;

    Import(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(file)) {
            throw new Refusal("command.noFile", file.toString());
        }
        var upload = new Upload(file.getFileName().toString(), Files.readAllBytes(file));
        return rooms.work(parent.data, house -> bringIn(house, upload));
    }

    private int bringIn(ApplicationContext house, Upload upload) {
        var where = area == null
                ? Townships.in(upload).orElseThrow(() -> new Refusal("command.noTownship"))
                : new Area(area);
        var actor = house.getBean(SignIns.class).system(where.county(), Text.text("command.account"));
        var request =
                new ImportRequest(where, upload, house.getBean(Registers.class).all());
        var importer = house.getBean(Importer.class);
        var preview = commit ? importer.bringIn(actor, request) : importer.tryOut(actor, request);
        say(preview);
        return preview.isClean() ? 0 : Commands.REFUSED;
    }

    private void say(Preview preview) {
        var out = System.out;
        preview.found()
                .forEach(found -> out.println(Text.text("command.import.found", found.register(), found.rows())));
        preview.unknownSheets().forEach(sheet -> out.println(Text.text("command.import.unknown", sheet)));
        preview.problems().forEach(problem -> out.println(problem.sentence(Text::text)));
        var key = !preview.isClean()
                ? "command.import.refused"
                : preview.batch() == null ? "command.import.clean" : "command.import.done";
        out.println(Text.text(key, preview.rows(), preview.problemCount()));
    }
}
