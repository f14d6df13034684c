package xiangyi.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import xiangyi.shared.Seals;
import xiangyi.shared.Text;

@Command(name = "serve", mixinStandardHelpOptions = true, resourceBundle = "command.usage")
class Serve implements Callable<Integer> {

    /** The process does not end when the command line has been read. */
    static final int GOES_ON = -1;

    @ParentCommand
    Commands parent = new Commands();

    private final Rooms rooms;

    Serve(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        var house = rooms.serve(parent.data);
        var port = house.getEnvironment().getProperty("local.server.port");
        System.out.println(Text.text("command.serving", "http://localhost:" + port));
        house.getBean(Seals.class)
                .newRecoveryWords()
                .ifPresent(words -> System.out.println(Text.text("command.recovery", words)));
        return GOES_ON;
    }
}
