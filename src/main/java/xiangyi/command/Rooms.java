package xiangyi.command;

import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import xiangyi.database.Database;

/** Opens the house for a command: with its door to the web, or without. */
class Rooms implements CommandLine.IFactory {

    private final Class<?> program;

    Rooms(Class<?> program) {
        this.program = program;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Rooms.class).newInstance(this);
        } catch (NoSuchMethodException plain) {
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** Serves until the process is told to end. */
    ConfigurableApplicationContext serve(Path data) {
        var database = Database.open(data);
        SpringApplication.getShutdownHandlers().add(database::close);
        return application(data, database).run();
    }

    /** Something done in the house while no web port is open. */
    @FunctionalInterface
    interface Work {
        int in(ConfigurableApplicationContext house) throws Exception;
    }

    int work(Path data, Work work) throws Exception {
        try (var database = Database.open(data)) {
            var application = application(data, database);
            application.setWebApplicationType(WebApplicationType.NONE);
            try (var house = application.run()) {
                return work.in(house);
            }
        }
    }

    private SpringApplication application(Path data, Database database) {
        var application = new SpringApplication(program);
        var properties = new HashMap<>(database.address().properties());
        properties.put("xiangyi.data", data.toString());
        application.setDefaultProperties(properties);
        application.setLogStartupInfo(false);
        return application;
    }
}
