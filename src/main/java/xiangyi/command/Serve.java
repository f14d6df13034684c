package xiangyi.command;

import java.io.Console;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import xiangyi.shared.Refusal;
import xiangyi.shared.Seals;
import xiangyi.shared.Text;

@Command(name = "serve", mixinStandardHelpOptions = true, resourceBundle = "command.usage")
class Serve implements Callable<Integer> {

    /** The process does not end when the command line has been read. */
    static final int GOES_ON = -1;

    @ParentCommand
    Commands parent = new Commands();

    @Option(names = "--key", paramLabel = "WORDS")
    @Nullable
    String key;

    private final Rooms rooms;

    Serve(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        if (key != null && !Seals.isRecovery(key)) {
            throw new Refusal("command.restore.badKey");
        }
        var house = rooms.serve(parent.data, key);
        var port = house.getEnvironment().getProperty("local.server.port");
        System.out.println(Text.text("command.serving", "http://localhost:" + port));
        if (isTerminal()) {
            house.getBean(Seals.class)
                    .recoveryWords()
                    .ifPresent(words -> System.out.println(Text.text("command.recovery", words)));
        }
        return GOES_ON;
    }

    /** A person is looking, and not a log: what the first page shows as well need not be said here. */
    private static boolean isTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true; // there is a console only at a terminal
        }
    }
}
