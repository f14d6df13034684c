package xiangyi.bench;

import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import xiangyi.Xiangyi;
import xiangyi.database.Database;

/** The program without its door to the web, for what is measured at the use cases. */
final class House {

    private House() {}

    static ConfigurableApplicationContext open(
            Path data, Database database, ApplicationContextInitializer<ConfigurableApplicationContext> more) {
        System.setProperty("spring.profiles.active", "bench");
        var application = new SpringApplication(Xiangyi.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var properties = new HashMap<String, Object>(database.address().properties());
        properties.put("xiangyi.data", data.toString());
        application.setDefaultProperties(properties);
        application.addInitializers(more);
        return application.run();
    }
}
