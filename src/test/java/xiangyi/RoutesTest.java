package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.Role;
import xiangyi.shared.Text;
import xiangyi.web.Open;

/** Opens every page as everybody: who may, may; who may not is told so; and nobody ever sees the program fall. */
@HouseTest
class RoutesTest {

    private static final Pattern LINK = Pattern.compile("(href|action)=\"(/[^\"?#]*)");

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyPageOpensForThoseWhoMayAndForNobodyElse() {
        var pages = new TreeMap<String, String>();
        var troubles = new ArrayList<String>();
        routes(RequestMethod.GET).forEach((path, handler) -> {
            var address = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            var open = handler.hasMethodAnnotation(Open.class);
            var stranger = browser.get().uri(address).exchange().getResponse();
            if (open == List.of(301, 302).contains(stranger.getStatus()) || stranger.getStatus() >= 500) {
                troubles.add(path + " answers a stranger " + stranger.getStatus());
            }
            var may = new ArrayList<String>();
            people().forEach((role, actor) -> {
                var status = statusFor(address, actor);
                if (!List.of(200, 303, 403, 404, 422).contains(status)) {
                    troubles.add(path + " answers " + role + " " + status);
                }
                if (status != 403) {
                    may.add(Text.text(role));
                }
            });
            if (may.isEmpty()) {
                troubles.add(path + " opens for nobody");
            }
            pages.put(path, open ? "without signing in" : String.join("、", may));
        });
        draw(pages);
        assertThat(troubles).isEmpty();
    }

    /** A browser sent back to where it came from finds a page there, whether it was refused or reloads. */
    @Test
    void whatTakesAFormTakesItAtItsOwnAddressOrIsOneButton() {
        var asked = routes(RequestMethod.GET).keySet();
        var alone = new TreeSet<>(routes(RequestMethod.POST).keySet());
        alone.removeAll(asked);
        alone.removeIf(path -> routes(RequestMethod.POST).get(path).hasMethodAnnotation(Open.class));
        assertThat(alone)
                .as("buttons")
                .allMatch(path -> asked.contains(path.substring(0, path.lastIndexOf('/'))) || path.contains("{"));
    }

    /** A link or a form in a template leads somewhere. */
    @Test
    void everyLinkLeadsToAPage() {
        var gets = routes(RequestMethod.GET).keySet();
        var posts = new TreeSet<>(routes(RequestMethod.POST).keySet());
        posts.add("/sign-out");
        var dead = new TreeSet<String>();
        for (var template : Sources.in(Sources.TEMPLATES, ".jte")) {
            var links = LINK.matcher(Sources.text(template)).results().toList();
            for (var link : links) {
                var path = link.group(2).replaceAll("\\$\\{[^}]*}", "{}");
                var known = new TreeSet<>(gets);
                if (link.group(1).equals("action")) {
                    known.addAll(posts);
                }
                if (known.stream().noneMatch(route -> leads(path.split("/", -1), route.split("/", -1)))) {
                    dead.add(link.group() + "\" in " + template);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static boolean leads(String[] path, String[] route) {
        return path.length == route.length
                && IntStream.range(0, path.length)
                        .allMatch(i -> path[i].equals(route[i])
                                || route[i].startsWith("{") && (path[i].equals("{}") || route[i].contains(":")));
    }

    private int statusFor(String address, Actor actor) {
        var result = browser.get().uri(address).with(as(actor)).exchange();
        return result.getUnresolvedException() != null
                ? 500
                : result.getResponse().getStatus();
    }

    private Map<Role, Actor> people() {
        var township = house.township();
        var people = new LinkedHashMap<Role, Actor>();
        people.put(Role.COUNTY, township.county());
        people.put(Role.CHAIR, township.chair());
        people.put(Role.CLERK, township.clerk());
        people.put(Role.DEPUTY, township.deputy(PersonId.next()));
        people.put(Role.UNIT, township.unit(township.roads()));
        return people;
    }

    private Map<String, HandlerMethod> routes(RequestMethod method) {
        var routes = new TreeMap<String, HandlerMethod>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            var takes = mapping.getMethodsCondition().getMethods();
            if (takes.contains(method) && handler.getBeanType().getPackageName().startsWith("xiangyi")) {
                mapping.getPatternValues().forEach(path -> routes.put(path, handler));
            }
        });
        return routes;
    }

    private void draw(Map<String, String> pages) {
        var posts = routes(RequestMethod.POST).keySet();
        var rows = pages.entrySet().stream()
                .map(page -> "| `%s` | %s | %s |"
                        .formatted(page.getKey(), posts.contains(page.getKey()) ? "form" : "", page.getValue()))
                .collect(Collectors.joining("\n", "| Page | | Opens for |\n|---|---|---|\n", "\n"));
        var buttons = posts.stream()
                .filter(path -> !pages.containsKey(path))
                .map(path -> "- `" + path + "`")
                .collect(Collectors.joining(
                        "\n", "\n## Buttons\n\nWhat only takes; each asks for its own right.\n\n", "\n"));
        Sources.draw(
                "pages.md",
                "Pages",
                "Every address, and in which capacity it opens ("
                        + Arrays.stream(Role.values())
                                .filter(role -> role != Role.SYSTEM)
                                .map(Text::text)
                                .collect(Collectors.joining("、"))
                        + ").",
                rows + buttons);
    }
}
