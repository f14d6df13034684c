package xiangyi.petitions.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.petitions.PetitionRight;
import xiangyi.web.RailEntry;
import xiangyi.web.Shortcut;
import xiangyi.web.Tab;

@Configuration(proxyBeanMethods = false)
class PetitionsRail {

    @Bean
    RailEntry petitionsEntry() {
        return new RailEntry(60, "petitions.rail", "/petitions", "station", PetitionRight.READ, List.of("/publicity"));
    }

    @Bean
    Tab petitionsTab() {
        return new Tab("petitions.rail", 10, "petitions.list", "/petitions", PetitionRight.READ);
    }

    @Bean
    Tab informantsTab() {
        return new Tab("petitions.rail", 12, "petitions.informants", "/petitions/informants", PetitionRight.INFORMANTS);
    }

    @Bean
    Shortcut writePetition() {
        return new Shortcut(60, "petitions.write", "/petitions/new", "station", PetitionRight.WRITE);
    }
}
