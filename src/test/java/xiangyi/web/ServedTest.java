package xiangyi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import xiangyi.House;
import xiangyi.TestClockConfiguration;
import xiangyi.accounts.Accounts;
import xiangyi.accounts.OpenAccount;
import xiangyi.imports.PracticeSheet;
import xiangyi.shared.Role;

/** The house behind a named proxy, spoken to word by word, as no browser would. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "xiangyi.data=target/test-data${fork:}",
            "xiangyi.address=https://renda.example.cn",
            "xiangyi.proxies=127.0.0.1"
        })
@Import({TestClockConfiguration.class, House.class, PracticeSheet.class})
class ServedTest {

    private static final int SLOW = 500;

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext house;

    @Autowired
    House furnished;

    @Autowired
    Accounts accounts;

    /** Or every page would lead to the first run. */
    @BeforeEach
    void somebodyHasAnAccount() {
        var township = furnished.township();
        var signIn = "served" + UUID.randomUUID().toString().substring(0, 13);
        accounts.open(township.clerk(), new OpenAccount(township.area(), "石永清", signIn, Role.CHAIR, null, null));
    }

    /** Whoever waits for a slow one waits longer than these tests do. */
    @BeforeEach
    void theContainerIsPatient() {
        var tomcat = ((TomcatWebServer) house.getWebServer()).getTomcat();
        ((AbstractHttp11Protocol<?>) tomcat.getConnector().getProtocolHandler()).setConnectionUploadTimeout(600_000);
    }

    @Test
    void fiveHundredFormsOnTheirWayKeepNobodyFromAPage() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < SLOW; i++) {
                slow.add(send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nusername="));
            }
            assertThat(ask("GET /sign-in HTTP/1.1", "Host: localhost"))
                    .startsWith("HTTP/1.1 ")
                    .contains("口令");
        } finally {
            close(slow);
        }
    }

    @Test
    void fiveHundredFilesOnTheirWayKeepNobodyFromAPage() throws Exception {
        filesOnTheirWayKeepNobodyFromAPage(1_000_000);
    }

    @Test
    void fiveHundredFilesThatAreTooLargeKeepNobodyFromAPage() throws Exception {
        filesOnTheirWayKeepNobodyFromAPage(100_000_000);
    }

    private void filesOnTheirWayKeepNobodyFromAPage(int length) throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < SLOW; i++) {
                slow.add(send("POST /imports/new HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + length
                        + "\r\n\r\n--x\r\n"));
            }
            assertThat(ask("GET /sign-in HTTP/1.1", "Host: localhost"))
                    .startsWith("HTTP/1.1 ")
                    .contains("口令");
        } finally {
            close(slow);
        }
    }

    @Test
    void bodiesThatNobodyReadsKeepNobodyFromAPage() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < SLOW; i++) {
                slow.add(send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"));
            }
            assertThat(ask("GET /sign-in HTTP/1.1", "Host: localhost"))
                    .startsWith("HTTP/1.1 ")
                    .contains("口令");
        } finally {
            close(slow);
        }
    }

    @Test
    void aFormThatComesInPiecesIsReadLikeAnyOther() throws Exception {
        var token = "0f8fad5b-d9cb-469f-a165-70867728950e";
        var body = "_csrf=" + token + "&username=%E7%8E%8B&password=x";
        try (var socket = send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: XSRF-TOKEN="
                + token + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body.substring(0, 20))) {
            ask("GET /sign-in HTTP/1.1", "Host: localhost");
            socket.getOutputStream().write(body.substring(20).getBytes(StandardCharsets.US_ASCII));
            assertThat(all(socket.getInputStream())).startsWith("HTTP/1.1 422").contains("value=\"王\"");
        }
    }

    @Test
    void behindAProxyThatIsNamedAllIsForHttps() throws Exception {
        var answer = ask(
                "GET /sign-in HTTP/1.1",
                "Host: renda.example.cn",
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: 203.0.113.9");
        assertThat(answer).contains("Strict-Transport-Security: ").contains("Cache-Control: no-store");
        assertThat(answer).containsPattern("Set-Cookie: XSRF-TOKEN=[^\r]*Secure");
        assertThat(ask("GET /suggestions HTTP/1.1", "Host: renda.example.cn", "X-Forwarded-Proto: https"))
                .contains("Location: /");
    }

    @Test
    void whatNeverChangesIsKeptByTheBrowser() throws Exception {
        assertThat(ask("GET /xiangyi.css HTTP/1.1", "Host: localhost"))
                .contains("Cache-Control: max-age=31536000, public");
    }

    @Test
    void anotherNameIsRefusedAndTheRightOneIsSaid() throws Exception {
        assertThat(ask("GET /sign-in HTTP/1.1", "Host: evil.example"))
                .startsWith("HTTP/1.1 421")
                .contains("https://renda.example.cn");
        assertThat(ask("GET /sign-in HTTP/1.1", "Host: 127.0.0.1:" + port)).doesNotContain("HTTP/1.1 421");
    }

    @Test
    void whateverIsAskedIsAnsweredInChinese() throws Exception {
        for (var address : new String[] {
            "/%zz",
            "/%00",
            "/a;b=c",
            "//x",
            "/..%2f..%2fetc",
            "/suggestions/{x}",
            "/sign-in?next={x}",
            "/error",
            "/%5c",
            "/%2e%2e/x"
        }) {
            var answer = ask("GET " + address + " HTTP/1.1", "Host: localhost");
            assertThat(answer).as(address).containsAnyOf("乡议", "Location: /sign-in", "Location: /first-run");
            assertThat(answer).as(address).doesNotContain("HTTP/1.1 500").doesNotContain("Tomcat");
        }
        assertThat(ask("POST /sign-in HTTP/1.1", "Host: localhost", "Content-Length: 0"))
                .startsWith("HTTP/1.1 403")
                .contains("打开得太久");
    }

    private void close(Iterable<Socket> sockets) throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    private Socket send(String words) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private String ask(String... lines) throws IOException {
        try (var socket = send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")) {
            socket.setSoTimeout(30_000);
            return all(socket.getInputStream());
        }
    }

    private static String all(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
