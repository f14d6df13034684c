package xiangyi.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import xiangyi.database.Backups;
import xiangyi.database.Database;
import xiangyi.shared.Text;

@Command(name = "backup", mixinStandardHelpOptions = true, resourceBundle = "command.usage")
class Backup implements Callable<Integer> {

    @ParentCommand
    Commands parent = new Commands();

    @Parameters(index = "0", paramLabel = "FILE")
    Path file = Path.of("");

    @Override
    public Integer call() {
        try (var database = Database.open(parent.data)) {
            var written = new Backups(database.address().dataSource(), parent.data.resolve("files")).write(file);
            System.out.println(Text.text(
                    "command.backup.done", file.toString(), written.tables().size()));
            if (written.damagedFiles() > 0) {
                System.err.println(Text.text("command.backup.damaged", written.damagedFiles()));
                return Commands.REFUSED;
            }
            return 0;
        }
    }
}
