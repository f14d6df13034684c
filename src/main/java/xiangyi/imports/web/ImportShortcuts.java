package xiangyi.imports.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.imports.ImportRight;
import xiangyi.web.Shortcut;

@Configuration(proxyBeanMethods = false)
class ImportShortcuts {

    @Bean
    Shortcut importFile() {
        return new Shortcut(60, "imports.quick", "/imports/new", "sheet", ImportRight.IMPORT);
    }
}
