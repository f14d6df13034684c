package xiangyi.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "demo", mixinStandardHelpOptions = true, resourceBundle = "command.usage")
class Demo implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
