package xiangyi.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "demo", mixinStandardHelpOptions = true, resourceBundle = "messages.command")
class Demo implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
