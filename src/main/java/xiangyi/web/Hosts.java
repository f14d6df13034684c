package xiangyi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import xiangyi.shared.Reason;

/**
 * Where the public address is set, the house answers to that name only, and to whoever sits at the computer or calls it
 * by its number. An office PC without the setting answers to any name, since its neighbours call it by several.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Hosts extends OncePerRequestFilter {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");

    private final String address;
    private final @Nullable String name;

    Hosts(@Value("${xiangyi.address:}") String address) {
        this.address = address.strip();
        this.name = this.address.isEmpty() ? null : URI.create(this.address).getHost();
        if (!this.address.isEmpty() && name == null) {
            throw new IllegalArgumentException("xiangyi.address is not like https://renda.example.cn: " + address);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (name == null || isOurs(request.getServerName(), request.getLocalAddr())) {
            chain.doFilter(request, response);
        } else {
            new Problems(HttpStatus.MISDIRECTED_REQUEST, List.of(Reason.of("web.wrongHost", address))).keepIn(request);
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        }
    }

    private boolean isOurs(String asked, String number) {
        return asked.equalsIgnoreCase(name) || THIS_COMPUTER.contains(asked) || asked.equals(number);
    }
}
