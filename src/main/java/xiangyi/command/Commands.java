package xiangyi.command;

import java.nio.file.Path;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import xiangyi.database.BackupRefused;
import xiangyi.database.DatabaseUnusable;
import xiangyi.shared.KeyUnusable;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

/**
 * All that can be asked of the program at the command line. Exit codes: 0 done, 1 refused or found faulty, 2 the
 * command was not understood, 4 the database, the data folder or the key cannot be used. 3 is what Java itself says when it
 * runs out of memory, after which a start may well succeed.
 */
@Command(
        name = "xiangyi",
        mixinStandardHelpOptions = true,
        resourceBundle = "command.usage",
        subcommands = {Serve.class, Import.class, Report.class, Backup.class, Restore.class, Demo.class})
public class Commands implements Runnable {

    static final int REFUSED = 1;
    static final int UNUSABLE = 4;

    @Option(names = "--data", scope = ScopeType.INHERIT, defaultValue = "data", paramLabel = "FOLDER")
    Path data = Path.of("data");

    /** Runs one command and says how it ended; {@link Serve#GOES_ON} while the program goes on serving. */
    public static int run(Class<?> program, String... args) {
        var line = new CommandLine(new Commands(), new Rooms(program));
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(args.length == 0 ? new String[] {"serve"} : args);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        var err = command.getErr();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                refusal.reasons().forEach(reason -> err.println(Text.text(reason)));
                return REFUSED;
            }
            if (cause instanceof BackupRefused) {
                err.println(cause.getMessage());
                return REFUSED;
            }
            if (cause instanceof DatabaseUnusable || cause instanceof KeyUnusable) {
                err.println(cause.getMessage());
                return UNUSABLE;
            }
            if (cause instanceof FlywayException) {
                err.println(Text.text("command.otherVersion"));
                return UNUSABLE;
            }
            if (cause instanceof PortInUseException port) {
                err.println(Text.text("command.portInUse", String.valueOf(port.getPort())));
                return UNUSABLE;
            }
        }
        throw failure;
    }
}
