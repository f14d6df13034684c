package xiangyi.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import xiangyi.demo.DemoCounty;
import xiangyi.shared.Text;

@Command(name = "demo", mixinStandardHelpOptions = true, resourceBundle = "command.usage")
class Demo implements Callable<Integer> {

    @ParentCommand
    Commands parent = new Commands();

    private final Rooms rooms;

    Demo(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        var house = rooms.serve(parent.data.resolve("demo"), null);
        var words = house.getBean(DemoCounty.class).open(Text.text("command.account"));
        System.out.println(Text.text(
                "command.serving", "http://localhost:" + house.getEnvironment().getProperty("local.server.port")));
        words.forEach(one -> System.out.println(
                Text.text("command.demo.words", Text.text(one.role()), one.name(), one.signIn(), one.password())));
        return Serve.GOES_ON;
    }
}
