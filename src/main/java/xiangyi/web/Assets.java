package xiangyi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** Addresses of style, script and symbols, with a mark of their content so that browsers keep them for good. */
public final class Assets {

    private static final Map<String, String> MARKS = new ConcurrentHashMap<>();

    private Assets() {}

    public static String path(String name) {
        return name + "?" + MARKS.computeIfAbsent(name, Assets::mark);
    }

    public static String symbol(String id) {
        return path("/sprite.svg") + "#" + id;
    }

    private static String mark(String name) {
        try (var content = new ClassPathResource("static" + name).getInputStream()) {
            return DigestUtils.md5DigestAsHex(content).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
