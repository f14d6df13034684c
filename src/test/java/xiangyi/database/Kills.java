package xiangyi.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** kill -9 of program and server at the same moment, and a start at once, over and over. */
final class Kills {

    private static final int ROWS = 20;

    private Kills() {}

    /** By hand, with the number of kills: says after each how many starts there were. */
    public static void main(String[] arguments) throws Exception {
        var installation = Installation.fresh("kills");
        try (var database = installation.open()) {
            Installation.tell(database.address(), "create table written (id int primary key, text text not null)");
        }
        var times = Integer.parseInt(arguments[0]);
        System.out.println(of(installation, times) + " starts after " + times + " kills");
    }

    /** How many of the starts after a kill succeeded by themselves. */
    static int of(Installation installation, int times) throws Exception {
        var started = 0;
        for (var i = 0; i <= times; i++) {
            var writer = installation.start(Writer.class, String.valueOf(Integer.MAX_VALUE), String.valueOf(i));
            if (hasWritten(installation, writer)) {
                started += i == 0 ? 0 : 1;
            }
            System.out.println(started + " of " + i);
            var server = Postmaster.of(installation.folder());
            writer.destroyForcibly();
            server.ifPresent(one -> one.process().destroyForcibly());
        }
        installation.killServer();
        return started;
    }

    private static boolean hasWritten(Installation installation, Process writer) throws IOException {
        var patience = Patience.of(Duration.ofSeconds(90));
        while (writer.isAlive() && !patience.isOver()) {
            List<String> said = installation.said();
            if (said.size() >= ROWS) return true;
            Patience.pause();
        }
        return false;
    }
}
