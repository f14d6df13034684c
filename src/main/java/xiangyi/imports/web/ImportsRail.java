package xiangyi.imports.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.imports.ImportRight;
import xiangyi.web.RailEntry;

@Configuration(proxyBeanMethods = false)
class ImportsRail {

    @Bean
    RailEntry importsEntry() {
        return new RailEntry(90, "imports.rail", "/imports", "sheet", ImportRight.SEE);
    }
}
