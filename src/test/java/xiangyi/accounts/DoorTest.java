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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
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

    private final String signIn = "chair" + UUID.randomUUID().toString().substring(0, 13);
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
        mvc.perform(post("/account/password")
                        .cookie(session)
                        .with(csrf())
                        .param("present", opened.password())
                        .param("chosen", CHOSEN))
                .andExpect(status().is3xxRedirection());

        mvc.perform(get("/suggestions").cookie(session)).andExpect(status().isOk());
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
        refused(opened.password(), "请2分钟以后再试");

        jdbc.sql("update accounts.account set locked_until = locked_until - interval '1 minute' where sign_in = ?")
                .param(signIn)
                .update();
        refused("还不是这个", "用户名或口令不对");
        refused(opened.password(), "请3分钟以后再试");

        jdbc.sql("update accounts.account set locked_until = locked_until - interval '2 minutes' where sign_in = ?")
                .param(signIn)
                .update();
        signIn(opened.password());
        assertThat(jdbc.sql("select failures from accounts.account where sign_in = ?")
                        .param(signIn)
                        .query(Integer.class)
                        .single())
                .isZero();
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

    /** The cookie goes by the name of the framework here, because no server is started that would name it. */
    private Cookie signIn(String password) throws Exception {
        var answer = mvc.perform(
                        post("/sign-in").with(csrf()).param("username", signIn).param("password", password))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse();
        var cookie = answer.getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private void refused(String password, String because) throws Exception {
        mvc.perform(post("/sign-in").with(csrf()).param("username", signIn).param("password", password))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(because)));
    }
}
