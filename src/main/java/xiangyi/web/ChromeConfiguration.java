package xiangyi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ChromeConfiguration implements WebMvcConfigurer {

    private final List<RailEntry> rail;
    private final List<Tab> tabs;
    private final ObjectProvider<PlaceNames> places;

    ChromeConfiguration(List<RailEntry> rail, List<Tab> tabs, ObjectProvider<PlaceNames> places) {
        this.tabs = tabs.stream().sorted(Comparator.comparing(Tab::order)).toList();
        this.rail = rail.stream().sorted(Comparator.comparing(RailEntry::order)).toList();
        this.places = places;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                var actor = ActorArgument.signedIn();
                if (actor != null) {
                    var entries = rail.stream()
                            .filter(entry -> actor.may(entry.right()))
                            .toList();
                    var names = places.getIfAvailable(() -> nobody -> "");
                    var rooms =
                            tabs.stream().filter(tab -> actor.may(tab.right())).toList();
                    Chrome.of(request, actor, names.of(actor), entries, rooms).keepIn(request);
                }
                return true;
            }
        });
    }
}
