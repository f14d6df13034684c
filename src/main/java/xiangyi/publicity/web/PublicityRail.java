package xiangyi.publicity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.publicity.PublicityRight;
import xiangyi.web.Shortcut;

@Configuration(proxyBeanMethods = false)
class PublicityRail {

    @Bean
    Shortcut writeArticle() {
        return new Shortcut(65, "publicity.article.new", "/publicity/articles/new", "pen", PublicityRight.WRITE);
    }
}
