package xiangyi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

/** A year is one that people speak of, whichever room is asked about it. */
@Configuration(proxyBeanMethods = false)
class Years implements WebMvcConfigurer, HandlerInterceptor {

    private static final String FIELD = "year";
    private static final Pattern SPOKEN_OF = Pattern.compile("\\s*((19|20|21)\\d\\d)?\\s*");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var year = request.getParameter(FIELD);
        if (year != null && !SPOKEN_OF.matcher(year).matches()) {
            throw new Refusal(List.of(Reason.of("web.notUnderstood", Text.text("web.field.year"), year)
                    .at(FIELD)));
        }
        return true;
    }
}
