package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import xiangyi.accounts.SignIns;
import xiangyi.demo.DemoCounty;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.roster.Deputies;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.Role;

/** Walks the furnished county as everybody who works in it: no page offers a link that its reader may not open. */
@HouseTest
@ContextConfiguration(initializers = LinksTest.OwnDatabase.class)
class LinksTest {

    /** The demonstration county is there once, and other tests bring its ledgers in themselves. */
    static class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "ownDatabase", TestDatabase.another().properties()));
        }
    }

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    /** Where pages are kept to be compared: {@code bin/test -Dtest=LinksTest -DargLine=-Dpages=target/pages}. */
    private static final String PAGES = System.getProperty("pages");

    /** So many addresses of one kind are opened by each. */
    private static final int OF_A_KIND = 2;

    @Autowired
    House house;

    @Autowired
    DemoCounty county;

    @Autowired
    SignIns signIns;

    @Autowired
    Deputies deputies;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    MockMvcTester browser;

    private record Offer(String address, String from) {}

    @BeforeEach
    void aMonday() {
        house.today(DAY);
    }

    @Test
    void nobodyIsOfferedWhatTheyMayNotOpen() {
        county.open("试一试");
        assertThat(walk(people())).isEmpty();
    }

    /** Where nothing is recorded yet, pages say what to do first: each to whom may do it. */
    @Test
    void norWhereNothingIsRecordedYet() {
        var township = house.township();
        house.today(DAY);
        assertThat(walk(Map.of(
                        Role.CHAIR, township.chair(),
                        Role.CLERK, township.clerk(),
                        Role.DEPUTY, township.deputy(PersonId.next()),
                        Role.UNIT, township.unit(township.roads()),
                        Role.COUNTY, township.county())))
                .isEmpty();
    }

    private List<String> walk(Map<Role, Actor> people) {
        var troubles = new ArrayList<String>();
        people.forEach((role, actor) -> walk(role, actor, troubles));
        return troubles;
    }

    private void walk(Role role, Actor actor, List<String> troubles) {
        var seen = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var offers = new ArrayDeque<>(List.of(new Offer("/", "")));
        while (!offers.isEmpty()) {
            var offer = offers.remove();
            if (!seen.add(offer.address()) || kinds.merge(kind(offer.address()), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            var answer = browser.get()
                    .uri(java.net.URI.create(offer.address()))
                    .with(as(actor))
                    .exchange();
            var response = answer.getResponse();
            if (answer.getUnresolvedException() != null || response.getStatus() >= 400) {
                troubles.add(role + ": " + kind(offer.address()) + " on " + kind(offer.from()) + " answers "
                        + response.getStatus());
                continue;
            }
            var next = response.getRedirectedUrl();
            if (next != null && next.startsWith("/")) {
                offers.add(new Offer(next, offer.from()));
            } else if (String.valueOf(response.getContentType()).startsWith("text/html")) {
                keep(role, kind(offer.address()) + kinds.get(kind(offer.address())), answer);
                links(answer).forEach(link -> offers.add(new Offer(link, offer.address())));
            }
        }
    }

    private static LinkedHashSet<String> links(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        try {
            return LINK.matcher(page.getResponse().getContentAsString())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.startsWith("/large-type"))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each page looked like, without what is new each time, where somebody wants to compare before and after. */
    private static void keep(Role role, String name, org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        if (PAGES == null) {
            return;
        }
        try {
            var html = page.getResponse()
                    .getContentAsString()
                    .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                    .replaceAll("\\?[0-9a-f]{8}(?=[\"#])", "");
            var file = Path.of(PAGES, role.name(), name.replaceAll("[^\\w.-]", "_") + ".html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, KEY.matcher(html).replaceAll("{}"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Addresses that differ in keys and values only are of one kind. */
    private static String kind(String address) {
        return KEY.matcher(address).replaceAll("{}").replaceAll("=[^&]*", "").replaceAll("/\\d+", "/0");
    }

    private Map<Role, Actor> people() {
        var system = signIns.system(DemoCounty.COUNTY, "试一试");
        var deputy = deputies.find(
                        system.scope(RosterRight.READ), DemoCounty.TOWNSHIP, LocalDate.of(2025, 4, 21), List.of("向晓梅"))
                .get(0)
                .orElseThrow();
        var unit = departments
                .named(system.scope(DepartmentRight.READ), DemoCounty.TOWNSHIP, "乡卫生院")
                .orElseThrow();
        var people = new LinkedHashMap<Role, Actor>();
        people.put(Role.CHAIR, House.actor(Role.CHAIR, DemoCounty.TOWNSHIP, null, null));
        people.put(Role.CLERK, House.actor(Role.CLERK, DemoCounty.TOWNSHIP, null, null));
        people.put(Role.DEPUTY, House.actor(Role.DEPUTY, DemoCounty.TOWNSHIP, null, deputy.person()));
        people.put(Role.UNIT, House.actor(Role.UNIT, DemoCounty.TOWNSHIP, unit.id(), null));
        people.put(Role.COUNTY, House.actor(Role.COUNTY, DemoCounty.COUNTY, null, null));
        return people;
    }
}
