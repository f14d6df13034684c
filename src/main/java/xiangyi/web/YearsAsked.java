package xiangyi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import xiangyi.shared.NotFound;

/** A page that is asked for a year of which there can be no records is not found, instead of showing another year. */
@Configuration
class YearsAsked implements WebMvcConfigurer, HandlerInterceptor {

    private static final int FIRST = 1949;
    private static final int LAST = 2200;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var year = request.getParameter("year");
        if (year != null && !request.getMethod().equals("POST") && !isPossible(year.strip())) {
            throw new NotFound(year);
        }
        return true;
    }

    private static boolean isPossible(String year) {
        return year.isEmpty()
                || year.matches("\\d{4}") && Integer.parseInt(year) >= FIRST && Integer.parseInt(year) <= LAST;
    }
}
