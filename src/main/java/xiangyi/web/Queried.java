package xiangyi.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** The address of this list with one filter changed; going to another filter begins at the first page. */
public final class Queried {

    private Queried() {}

    public static String with(String name, Object value) {
        return at(Form.request().getRequestURI(), name, value);
    }

    /** The same filters at another address, such as the export of a list. */
    public static String at(String path) {
        return at(path, "page", "");
    }

    /** The same with one filter changed. */
    public static String at(String path, String name, Object value) {
        var filters = new LinkedHashMap<String, String>();
        Form.request().getParameterMap().forEach((filter, values) -> filters.put(filter, values[0]));
        filters.remove("page");
        filters.put(name, value.toString());
        var query = filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .map(filter -> encoded(filter.getKey()) + "=" + encoded(filter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
