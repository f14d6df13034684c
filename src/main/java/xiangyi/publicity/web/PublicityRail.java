package xiangyi.publicity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.publicity.PublicityRight;
import xiangyi.web.Shortcut;
import xiangyi.web.Tab;

@Configuration(proxyBeanMethods = false)
class PublicityRail {

    @Bean
    Tab websiteTab() {
        return new Tab("petitions.rail", 22, "publicity.website", "/publicity/website", PublicityRight.READ);
    }

    @Bean
    Tab journalsTab() {
        return new Tab("petitions.rail", 24, "publicity.journals", "/publicity/journals", PublicityRight.READ);
    }

    @Bean
    Shortcut writeArticle() {
        return new Shortcut(65, "publicity.article.new", "/publicity/articles/new", "pen", PublicityRight.WRITE);
    }
}
