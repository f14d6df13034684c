package xiangyi.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;

/** What of the container is set by no property: whom it believes, how long it waits, and its last word. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** What no address should hold and people type: a page of ours says so, and not an empty one. */
    private static final String TYPED_BY_HAND = "\"<>[\\]^`{|}";

    private static final int BETWEEN_TWO_PIECES = 10_000;

    private final String proxies;

    /** @param proxies the addresses of those that stand before us and say for whom they ask, with commas between */
    WebServer(@Value("${xiangyi.proxies:}") String proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!proxies.isBlank()) {
            server.addEngineValves(believes(proxies));
        }
        server.addContextValves(new Leaving());
        server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(LastWord.class.getName()));
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("relaxedPathChars", TYPED_BY_HAND);
            connector.setProperty("relaxedQueryChars", TYPED_BY_HAND);
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setDisableUploadTimeout(false);
                http.setConnectionUploadTimeout(BETWEEN_TWO_PIECES);
            }
        });
    }

    /** Whoever is not named may say what they like; it is not read. */
    private static RemoteIpValve believes(String proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(Arrays.stream(proxies.split("[,，\\s]+"))
                .filter(address -> !address.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    /** Lets {@link Bodies} go without waiting for what is still to come. */
    private static class Leaving extends ValveBase {

        Leaving() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            Runnable leave = () -> {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                response.setErrorReported(); // or the page for errors would be drawn too
            };
            request.setAttribute(Bodies.LEAVE, leave);
            getNext().invoke(request, response);
        }
    }
}
