package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import xiangyi.House.Township;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.PersonId;

/** What no browser of ours sends, sent to every page and every form: each is answered by a sentence, none by a fall. */
@HouseTest
class OddInputTest {

    private static final List<String> NUMBERS = List.of("2147483647", "-2147483648", "0", "1", "99999", "两千零二十五");
    private static final List<String> DAYS =
            List.of("0000-01-01", "9999-12-31", "2025-02-30", "+999999999-12-31", "昨天");
    private static final List<String> TEXTS = List.of("\0", "张\0三", "\u200b\u200d\ufeff", "\ud800", "字".repeat(30_000));

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final List<String> troubles = new ArrayList<>();
    private Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void noPageFallsOverItsFilters() {
        routes(RequestMethod.GET).forEach((path, handler) -> {
            var names = fields(handler).keySet();
            for (var name : Stream.concat(names.stream(), Stream.of("page", "year"))
                    .distinct()
                    .toList()) {
                for (var value : Stream.of(NUMBERS, DAYS, TEXTS.subList(0, 4))
                        .flatMap(List::stream)
                        .toList()) {
                    look(path, HttpMethod.GET, Map.of(name, value));
                }
            }
        });
        assertThat(troubles).isEmpty();
    }

    @Test
    void noFormFallsOverWhatWasTyped() {
        routes(RequestMethod.POST).forEach((path, handler) -> {
            var fields = fields(handler);
            for (var values : List.of(DAYS, NUMBERS, TEXTS)) {
                for (var value : values) {
                    var typed = sensible(fields);
                    fields.forEach((name, type) -> {
                        if (isOdd(type, values)) {
                            typed.put(name, value);
                        }
                    });
                    look(path, HttpMethod.POST, typed);
                }
            }
        });
        assertThat(troubles).isEmpty();
    }

    @Test
    void noFormFallsOverAnotherKindOfRequest() {
        routes(RequestMethod.POST).keySet().forEach(path -> {
            for (var kind :
                    List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_XML, MediaType.APPLICATION_OCTET_STREAM)) {
                answer(
                        path,
                        "as " + kind,
                        MockMvcRequestBuilders.post(somewhere(path))
                                .contentType(kind)
                                .content("{}"));
            }
            for (var method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
                answer(path, "by " + method, MockMvcRequestBuilders.request(method, somewhere(path)));
            }
        });
        routes(RequestMethod.GET)
                .keySet()
                .forEach(path -> answer(path, "sent to", MockMvcRequestBuilders.post(somewhere(path))));
        assertThat(troubles).isEmpty();
    }

    private void look(String path, HttpMethod method, Map<String, String> typed) {
        var request = MockMvcRequestBuilders.request(method, somewhere(path));
        typed.forEach(request::param);
        answer(path, typed.toString().replace("\0", "NUL"), request);
    }

    private void answer(String path, String what, AbstractMockHttpServletRequestBuilder<?> request) {
        var result = browser.perform(request.with(as(actor(path))));
        var fell = result.getUnresolvedException();
        var status = fell == null ? result.getResponse().getStatus() : 500;
        if (status >= 500) {
            var why = fell == null ? result.getMvcResult().getResolvedException() : fell;
            troubles.add(path + " " + what.substring(0, Math.min(what.length(), 200)) + ": " + status + " " + why);
        }
    }

    private Actor actor(String path) {
        return path.startsWith("/county") ? township.county() : township.clerk();
    }

    /** The address of something that is not there, in a place that is. */
    private static String somewhere(String path) {
        return path.replaceAll("\\{year[^}]*}", "2025")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    /** What a handler takes from a form, by name, through its records. */
    private static Map<String, Class<?>> fields(HandlerMethod handler) {
        var fields = new LinkedHashMap<String, Class<?>>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            var type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                continue;
            }
            if (type.isRecord()
                    && type.getPackageName().startsWith("xiangyi")
                    && Arrays.stream(type.getMethods())
                            .noneMatch(method -> method.getName().equals("of"))) {
                Arrays.stream(type.getRecordComponents())
                        .forEach(component -> fields.put(component.getName(), component.getType()));
            } else if (parameter.getParameter().isNamePresent()) {
                fields.put(parameter.getParameter().getName(), type);
            }
        }
        return fields;
    }

    /** Something that would do in each field, so that the odd one is reached. */
    private Map<String, String> sensible(Map<String, Class<?>> fields) {
        var typed = new TreeMap<String, String>();
        fields.forEach((name, type) -> {
            if (type == Area.class) {
                typed.put(name, township.area().code());
            } else if (type == DepartmentId.class) {
                typed.put(name, township.roads().text());
            } else if (type == PersonId.class) {
                typed.put(name, PersonId.next().text());
            } else if (type.isEnum()) {
                typed.put(name, ((Enum<?>) type.getEnumConstants()[0]).name());
            } else if (type == LocalDate.class) {
                typed.put(name, "2025-11-20");
            } else if (type == LocalTime.class) {
                typed.put(name, "09:00");
            } else if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
                typed.put(name, "1");
            } else if (type == boolean.class || type == Boolean.class) {
                typed.put(name, "true");
            } else if (type == String.class || type == List.class) {
                typed.put(name, "花果村");
            } else {
                typed.put(name, UUID.randomUUID().toString());
            }
        });
        return typed;
    }

    private static boolean isOdd(Class<?> type, List<String> values) {
        return values == DAYS
                ? type == LocalDate.class
                : values == NUMBERS
                        ? Number.class.isAssignableFrom(type)
                                || type == int.class
                                || type == long.class
                                || type.getSimpleName().equals("Count")
                        : type == String.class || type == List.class;
    }

    private Map<String, HandlerMethod> routes(RequestMethod method) {
        var routes = new TreeMap<String, HandlerMethod>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (mapping.getMethodsCondition().getMethods().contains(method)
                    && handler.getBeanType().getPackageName().startsWith("xiangyi")) {
                mapping.getPatternValues().forEach(path -> routes.put(path, handler));
            }
        });
        return routes;
    }
}
