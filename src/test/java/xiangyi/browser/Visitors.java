package xiangyi.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.House.Township;
import xiangyi.accounts.Accounts;
import xiangyi.accounts.OpenAccount;
import xiangyi.shared.Actor;
import xiangyi.shared.Role;

/** Gives people an account and a browser of their own. */
@TestComponent
class Visitors {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Environment environment;

    Visitors(Accounts accounts, JdbcClient jdbc, Environment environment) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** Somebody at a browser, not signed in. */
    Visitor stranger(Look look) {
        var context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                        .setViewportSize(look.width, look.height)
                        .setLocale("zh-CN"));
        context.setDefaultTimeout(30_000);
        return new Visitor(context.newPage(), look);
    }

    /** Somebody who has come in through the door with their own password. */
    Visitor signedIn(Township township, Actor as, String name, Look look) {
        var signIn = "user" + NUMBER.incrementAndGet();
        var opener = as.role() == Role.COUNTY ? township.county() : township.clerk();
        var opened = accounts.open(opener, new OpenAccount(as.area(), name, signIn, as.role(), unit(as), as.person()));
        jdbc.sql("update accounts.account set must_change = false where id = ?")
                .param(opened.account().value())
                .update();
        var visitor = stranger(look);
        visitor.open("/sign-in?next=/account");
        visitor.type("username", signIn);
        visitor.type("password", opened.password());
        visitor.send();
        return visitor;
    }

    /** As if nobody had ever been here. */
    void forgetEverybody() {
        jdbc.sql("truncate accounts.account cascade").update();
    }

    private static xiangyi.shared.@Nullable DepartmentId unit(Actor actor) {
        return actor.unit();
    }
}
