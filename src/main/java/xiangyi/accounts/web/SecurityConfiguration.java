package xiangyi.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.filter.OncePerRequestFilter;
import xiangyi.accounts.SignIns;

/** Everything is closed but the way in, the style sheet, and what is public. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    static final String[] OPEN = {
        "/sign-in", "/first-run", "/large-type", "/error", "/xiangyi.css", "/sprite.svg", "/seal.svg"
    };

    private static final String CONTENT_SECURITY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignIns signIns) throws Exception {
        var csrf = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrf.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        var handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .csrf(token -> token.csrfTokenRepository(csrf).csrfTokenRequestHandler(handler))
                .requestCache(cache -> cache.disable())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .exceptionHandling(missing -> missing.authenticationEntryPoint((request, response, none) ->
                        response.sendRedirect(signIns.isFirstRun() ? "/first-run" : "/sign-in?next=" + back(request))))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                        .httpStrictTransportSecurity(https -> https.includeSubDomains(false))
                        .referrerPolicy(referrer -> {}))
                .addFilterAfter(new ChosenPasswordFirst(), AuthorizationFilter.class)
                .build();
    }

    /** Nobody is signed in but through {@link SignIns}. */
    @Bean
    AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new ProviderNotFoundException("Sign in at /sign-in");
        };
    }

    private static String back(HttpServletRequest request) {
        var path = request.getMethod().equals("GET") ? request.getRequestURI() : "/";
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    /** A password given on paper opens one page only: the one where another is chosen. */
    private static class ChosenPasswordFirst extends OncePerRequestFilter {

        private static final List<String> STILL_OPEN = List.of("/account/password", "/sign-out", "/large-type");

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            var path = request.getRequestURI();
            if (authentication instanceof SignedIn signedIn
                    && signedIn.mustChange()
                    && !STILL_OPEN.contains(path)
                    && !path.contains(".")) {
                response.sendRedirect("/account/password");
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
