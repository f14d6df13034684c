package xiangyi.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = "command.usage")
class Report implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
