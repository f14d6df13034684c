package xiangyi.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose form has been read: for everybody behind it one that has just come in. */
class FormRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    FormRequest(HttpServletRequest request, byte[] body) {
        super(request);
        var read = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> read.put(name, new ArrayList<>(List.of(values))));
        for (var field : new String(body, StandardCharsets.UTF_8).split("&")) {
            if (!field.isEmpty()) {
                var end = field.indexOf('=');
                read.computeIfAbsent(decoded(end < 0 ? field : field.substring(0, end)), first -> new ArrayList<>())
                        .add(end < 0 ? "" : decoded(field.substring(end + 1)));
            }
        }
        parameters = new LinkedHashMap<>();
        read.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public DispatcherType getDispatcherType() {
        return super.getDispatcherType() == DispatcherType.ASYNC ? DispatcherType.REQUEST : super.getDispatcherType();
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}
