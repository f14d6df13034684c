package xiangyi.publicity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.publicity.PublicityRight;
import xiangyi.web.Shortcut;

@Configuration(proxyBeanMethods = false)
class PublicityShortcuts {

    @Bean
    Shortcut writeArticle() {
        return new Shortcut(65, "publicity.write", "/publicity/articles/new", "pen", PublicityRight.WRITE);
    }
}
