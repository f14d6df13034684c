package xiangyi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.shared.Role;

/** In by name and password, out at once, and locked out for longer with each wrong try. */
@HouseTest
class DoorTest {

    private static final String CHOSEN = "山高水长又是一年";

    @Autowired
    MockMvc mvc;

    @Autowired
    House house;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String address = "127.0.0.1-" + UUID.randomUUID();
    private String signIn = "chair" + UUID.randomUUID().toString().substring(0, 13);
    private Township township;
    private Accounts.Opened opened;

    @BeforeEach
    void somebodyHasAnAccount() {
        township = house.township();
        opened = accounts.open(
                township.clerk(), new OpenAccount(township.area(), "田主席", signIn, Role.CHAIR, null, null));
    }

    @Test
    void thePasswordOfTheSlipOpensOnlyThePageWhereAnotherIsChosen() throws Exception {
        var session = signIn(opened.password());

        mvc.perform(get("/suggestions").cookie(session)).andExpect(redirectedUrl("/account/password"));
        var renewed = change(session, opened.password(), CHOSEN)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        mvc.perform(get("/suggestions").cookie(renewed)).andExpect(status().isOk());
        mvc.perform(get("/suggestions").cookie(signIn(CHOSEN))).andExpect(status().isOk());
    }

    @Test
    void whoIsSignedOutIsOutAtOnce() throws Exception {
        var session = signIn(opened.password());
        mvc.perform(get("/account/password").cookie(session)).andExpect(status().isOk());

        mvc.perform(post("/sign-out").cookie(session).with(csrf())).andExpect(redirectedUrl("/sign-in"));

        mvc.perform(get("/account/password").cookie(session)).andExpect(redirectedUrlPattern("/sign-in*"));
    }

    @Test
    void aNewPasswordOnPaperEndsEverySessionOfTheOldOne() throws Exception {
        var one = signIn(opened.password());
        var other = signIn(opened.password());
        mvc.perform(get("/account/password").cookie(one)).andExpect(status().isOk());
        mvc.perform(get("/account/password").cookie(other)).andExpect(status().isOk());

        mvc.perform(post("/accounts/" + opened.account().text() + "/password").with(House.as(township.clerk())))
                .andExpect(status().isOk());

        mvc.perform(get("/account/password").cookie(one)).andExpect(redirectedUrlPattern("/sign-in*"));
        mvc.perform(get("/account/password").cookie(other)).andExpect(redirectedUrlPattern("/sign-in*"));
        refused(opened.password(), "用户名或口令不对");
    }

    @Test
    void afterFiveWrongTriesEvenTheRightOneWaitsAndWaitsLongerEachTime() throws Exception {
        for (var i = 0; i < 5; i++) {
            refused("不是这个", "用户名或口令不对");
        }
        hasToWait(opened.password(), "请1分钟以后再试");

        timePasses(1);
        refused("还不是这个", "用户名或口令不对");
        hasToWait(opened.password(), "请2分钟以后再试");

        timePasses(2);
        signIn(opened.password());
        assertThat(tries()).isZero();
    }

    @Test
    void aNameThatNobodyHasWaitsLikeAnyOther() throws Exception {
        signIn = "nobody" + UUID.randomUUID().toString().substring(0, 13);
        for (var i = 0; i < 5; i++) {
            refused("不是这个", "用户名或口令不对");
        }
        hasToWait("不是这个", "请1分钟以后再试");
    }

    @Test
    void theOwnerGetsInFromElsewhereWhileSomebodyTries() throws Exception {
        address = anAddress();
        for (var i = 0; i < 5; i++) {
            refused("不是这个", "用户名或口令不对");
        }
        hasToWait(opened.password(), "分钟以后再试");

        address = anAddress();
        signIn(opened.password());
    }

    @Test
    void manyAddressesAtOneNameMakeStrangersWaitAndNotTheOwner() throws Exception {
        var home = anAddress();
        address = home;
        signIn(opened.password());
        for (var i = 0; i < 30; i++) {
            address = anAddress();
            refused("不是这个", "用户名或口令不对");
        }
        address = anAddress();
        hasToWait(opened.password(), "分钟以后再试");

        address = home;
        signIn(opened.password());
    }

    @Test
    void oneAddressAtManyNamesWaits() throws Exception {
        address = anAddress();
        var own = signIn;
        for (var i = 0; i < 30; i++) {
            signIn = "nobody" + UUID.randomUUID().toString().substring(0, 13);
            refused("不是这个", "用户名或口令不对");
        }
        signIn = own;
        hasToWait(opened.password(), "分钟以后再试");
    }

    @Test
    void manyAtOnceAreHeardOneAfterTheOtherAndCounted() {
        var statuses = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> answerTo("不是这个"))
                .toList();

        assertThat(statuses).containsOnly(422, 429);
        assertThat(statuses).filteredOn(status -> status == 422).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void theOneThatHoldsIsCountedWhenItIsAskedFor() throws Exception {
        var session = signIn(opened.password());
        for (var i = 0; i < 5; i++) {
            change(session, "不是这个", CHOSEN).andExpect(status().isUnprocessableContent());
        }
        change(session, opened.password(), CHOSEN).andExpect(status().isTooManyRequests());
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndRenewsThisOne() throws Exception {
        var here = signIn(opened.password());
        var there = signIn(opened.password());

        var renewed = change(here, opened.password(), CHOSEN)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        assertThat(renewed).isNotNull();
        mvc.perform(get("/account").cookie(there)).andExpect(redirectedUrlPattern("/sign-in*"));
        mvc.perform(get("/account").cookie(here)).andExpect(redirectedUrlPattern("/sign-in*"));
        mvc.perform(get("/account").cookie(renewed)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567",
                "5201314520",
                "Woaini1314",
                "woaini-520",
                "1qaz2wsx",
                "qwertyuiop",
                "Beijing2008",
                "19850612",
                "为人民服务",
                "aaaaaaaa1",
                "田主席"
            })
    void whatEverybodyThinksOfIsNoPassword(String common) throws Exception {
        change(signIn(opened.password()), opened.password(), common).andExpect(status().isUnprocessableContent());
    }

    @Test
    void theNameIsNoPassword() throws Exception {
        change(signIn(opened.password()), opened.password(), signIn.toUpperCase(Locale.ROOT))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("不能和用户名")));
    }

    @Test
    void afterSigningInOneStaysInTheHouse() throws Exception {
        for (var next : new String[] {
            "//evil.example", "/\\evil.example", "/\t/evil.example", "/\r\nX: y", "https://evil.example", "/x\\y"
        }) {
            var answer = signingIn(opened.password(), next);
            assertThat(answer.getRedirectedUrl()).as(next).isEqualTo("/");
        }
        assertThat(signingIn(opened.password(), "/suggestions/{x}?q=%E5%BB%BA").getRedirectedUrl())
                .isEqualTo("/suggestions/{x}?q=%E5%BB%BA");
        mvc.perform(get("/large-type").param("on", "true").param("back", "/\\evil.example"))
                .andExpect(redirectedUrl("/"));
        mvc.perform(get("/large-type").param("on", "true").param("back", "/\t/evil.example"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void anAccountIsForAPlaceAndForSomebody() throws Exception {
        openedFor(township.area().code() + "001", "CLERK").andExpect(content().string(containsString("没有行政区划代码")));
        openedFor(township.area().county().code() + "999", "CLERK").andExpect(status().is4xxClientError());
        openedFor(township.area().code(), "UNIT").andExpect(content().string(containsString("承办单位")));
        openedFor(township.area().code(), "DEPUTY").andExpect(content().string(containsString("代表名册")));
    }

    @Test
    void somebodyWithTwoCapacitiesChoosesAndLosesOneAgain() throws Exception {
        jdbc.sql("update accounts.account set must_change = false where sign_in = ?")
                .param(signIn)
                .update();
        var before = signIn(opened.password());
        var grant = post("/accounts/new")
                .param("area", township.area().code())
                .param("name", "田主席")
                .param("signIn", signIn)
                .param("role", "CLERK")
                .param("existing", "true");
        mvc.perform(grant.with(House.as(township.clerk()))).andExpect(status().is3xxRedirection());
        mvc.perform(grant.with(House.as(township.clerk())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("已经有“")));
        mvc.perform(get("/account").cookie(before)).andExpect(redirectedUrlPattern("/sign-in*"));

        var session = signIn(opened.password());
        var clerk = jdbc.sql("select id from accounts.capacity where account = ? and role = 'CLERK'")
                .param(opened.account().value())
                .query(UUID.class)
                .single();
        mvc.perform(post("/account/capacity").cookie(session).with(csrf()).param("capacity", clerk.toString()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/account").cookie(session)).andExpect(content().string(containsString("干事")));

        var withdrawal = "/accounts/" + opened.account().text() + "/capacities/";
        mvc.perform(post(withdrawal + clerk + "/withdrawal").with(House.as(township.clerk())))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/account").cookie(session)).andExpect(redirectedUrlPattern("/sign-in*"));
        var last = jdbc.sql("select id from accounts.capacity where account = ?")
                .param(opened.account().value())
                .query(UUID.class)
                .single();
        mvc.perform(post(withdrawal + last + "/withdrawal").with(House.as(township.clerk())))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void nobodyGivesCapacitiesToAccountsOfOtherPlaces() throws Exception {
        var stranger = house.township();
        mvc.perform(post("/accounts/new")
                        .with(House.as(stranger.clerk()))
                        .param("area", stranger.area().code())
                        .param("name", "田主席")
                        .param("signIn", signIn)
                        .param("role", "CLERK")
                        .param("existing", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("这里没有用户名是")));
    }

    @Test
    void aRetiredAccountIsNobody() throws Exception {
        var session = signIn(opened.password());
        mvc.perform(get("/account/password").cookie(session)).andExpect(status().isOk());

        mvc.perform(post("/accounts/" + opened.account().text() + "/retirement").with(House.as(township.clerk())))
                .andExpect(status().is3xxRedirection());

        mvc.perform(get("/account/password").cookie(session)).andExpect(redirectedUrlPattern("/sign-in*"));
        refused(opened.password(), "用户名或口令不对");
    }

    @Test
    void noPasswordLiesInTheDatabaseAsItIsTyped() {
        var kept = jdbc.sql("select password from accounts.account where sign_in = ?")
                .param(signIn)
                .query(String.class)
                .single();

        assertThat(kept).contains("argon2").doesNotContain(opened.password());
    }

    private ResultActions openedFor(String area, String role) throws Exception {
        return mvc.perform(post("/accounts/new")
                        .with(House.as(township.clerk()))
                        .param("area", area)
                        .param("name", "王五")
                        .param("signIn", "wang" + UUID.randomUUID().toString().substring(0, 13))
                        .param("role", role))
                .andExpect(status().is4xxClientError());
    }

    private ResultActions change(Cookie session, String present, String chosen) throws Exception {
        return mvc.perform(post("/account/password")
                .cookie(session)
                .with(csrf())
                .param("present", present)
                .param("chosen", chosen));
    }

    /** The cookie goes by the name of the framework here, because no server is started that would name it. */
    private Cookie signIn(String password) throws Exception {
        var cookie = signingIn(password, "/").getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private MockHttpServletResponse signingIn(String password, String next) throws Exception {
        return mvc.perform(atTheDoor(password).param("next", next))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse();
    }

    private void refused(String password, String because) throws Exception {
        mvc.perform(atTheDoor(password))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(because)));
    }

    private void hasToWait(String password, String because) throws Exception {
        mvc.perform(atTheDoor(password))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString(because)));
    }

    private int answerTo(String password) {
        try {
            return mvc.perform(atTheDoor(password)).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletRequestBuilder atTheDoor(String password) {
        var from = address;
        return post("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .param("username", signIn)
                .param("password", password);
    }

    private void timePasses(int minutes) {
        jdbc.sql("update accounts.wrong_tries set last_at = last_at - make_interval(mins => ?) where address = ?")
                .params(minutes, address)
                .update();
    }

    private int tries() {
        return jdbc.sql("select coalesce(sum(failures), 0) from accounts.wrong_tries where address = ? and who <> ''")
                .param(address)
                .query(Integer.class)
                .single();
    }

    private static String anAddress() {
        return "203.0.113." + UUID.randomUUID();
    }
}
