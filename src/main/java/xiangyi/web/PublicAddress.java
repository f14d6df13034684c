package xiangyi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach the house: what is set for it ({@code XIANGYI_ADDRESS}), else what this request asked. */
@Component
public class PublicAddress {

    private final String address;

    PublicAddress(@Value("${xiangyi.address:}") String address) {
        var plain = address.strip().replaceAll("/+$", "");
        this.address = plain.isEmpty() || plain.contains("://") ? plain : "http://" + plain;
    }

    /** Such as https://rd.example.cn, without a slash at the end; empty where nothing is set. */
    public Optional<String> base() {
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    public String of(HttpServletRequest request) {
        return base().orElseGet(() ->
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }

    /** Whether a phone elsewhere finds the way; a machine that calls itself localhost is found by nobody else. */
    public boolean isReachable(HttpServletRequest request) {
        return base().isPresent() || !isThisMachine(request.getServerName());
    }

    private static boolean isThisMachine(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.startsWith("127.")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.equals("0:0:0:0:0:0:0:1");
    }
}
