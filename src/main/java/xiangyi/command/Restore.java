package xiangyi.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import xiangyi.database.Backups;
import xiangyi.database.Database;
import xiangyi.shared.Refusal;
import xiangyi.shared.Seals;
import xiangyi.shared.Text;

@Command(name = "restore", mixinStandardHelpOptions = true, resourceBundle = "command.usage")
class Restore implements Callable<Integer> {

    @ParentCommand
    Commands parent = new Commands();

    @Parameters(index = "0", paramLabel = "FILE")
    Path file = Path.of("");

    @Option(names = "--key", paramLabel = "WORDS")
    @Nullable
    String key;

    private final Rooms rooms;

    Restore(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Exception {
        if (key != null && !Seals.isRecovery(key)) {
            throw new Refusal("command.restore.badKey");
        }
        try (var database = Database.open(parent.data)) {
            var read = new Backups(database.address().dataSource(), parent.data.resolve("files")).restore(file);
            System.out.println(Text.text("command.restore.done", read.tables().size()));
        }
        if (key == null) {
            System.out.println(Text.text("command.restore.noKey"));
            return 0;
        }
        return rooms.work(parent.data, key, house -> {
            System.out.println(Text.text("command.restore.key"));
            return 0;
        });
    }
}
