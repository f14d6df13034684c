package xiangyi.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import xiangyi.database.Database;

/** Opens the house for a command: with its door to the web, or without. */
class Rooms implements CommandLine.IFactory {

    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

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

    /** Serves until the process is told to end. What the first page does not need is made ready behind it. */
    ConfigurableApplicationContext serve(Path data, @Nullable String key) {
        var database = Database.open(data);
        SpringApplication.getShutdownHandlers().add(database::close);
        var application = application(data, database, key);
        var ordinary = new ArrayList<String>();
        application.addInitializers(
                context -> context.addBeanFactoryPostProcessor(beans -> addOrdinary(beans, ordinary)));
        application.setLazyInitialization(true);
        var house = application.run();
        var rest = new Thread(() -> makeReady(house.getBeanFactory(), ordinary), "rest-of-the-house");
        rest.setDaemon(true);
        rest.start();
        return house;
    }

    /**
     * The names of what an ordinary start makes, before all is told to wait. What waits of itself is left to whoever
     * needs it: among it is the search of all classes for rooms, which takes seconds and a hundred megabytes.
     */
    private static void addOrdinary(ConfigurableListableBeanFactory beans, List<String> ordinary) {
        for (var name : beans.getBeanDefinitionNames()) {
            var definition = beans.getMergedBeanDefinition(name);
            if (definition.isSingleton() && !definition.isAbstract() && !definition.isLazyInit()) {
                ordinary.add(name);
            }
        }
    }

    /** A part that cannot be made would be missed by the first who needs it; the program ends instead, as at any start. */
    private static void makeReady(ConfigurableListableBeanFactory beans, List<String> names) {
        try {
            names.forEach(beans::getBean);
        } catch (BeanCreationNotAllowedException endsAlready) {
            LOG.debug("The program ends before all of it was ready", endsAlready);
        } catch (BeansException broken) {
            LOG.error("A part of the program cannot be made ready", broken);
            System.exit(Commands.UNUSABLE);
        }
    }

    /** Something done in the house while no web port is open. */
    @FunctionalInterface
    interface Work {
        int in(ConfigurableApplicationContext house) throws Exception;
    }

    int work(Path data, Work work) throws Exception {
        return work(data, null, work);
    }

    int work(Path data, @Nullable String key, Work work) throws Exception {
        try (var database = Database.open(data)) {
            var application = application(data, database, key);
            application.setWebApplicationType(WebApplicationType.NONE);
            try (var house = application.run()) {
                return work.in(house);
            }
        }
    }

    private SpringApplication application(Path data, Database database, @Nullable String key) {
        var application = new SpringApplication(program);
        var properties = new HashMap<>(database.address().properties());
        properties.put("xiangyi.data", data.toString());
        if (key != null) {
            properties.put("xiangyi.key", key);
        }
        application.setDefaultProperties(properties);
        application.setLogStartupInfo(false);
        return application;
    }
}
