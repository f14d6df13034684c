package xiangyi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.activities.Activities;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityRequest;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;

/** Photos of an activity: several at once, seen on its page, without where they were taken. */
@HouseTest
class PhotosTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Activities activities;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient jdbc;

    Township township;
    ActivityId activity;

    @BeforeEach
    void anActivity() {
        township = house.township();
        activity = ActivityId.next();
        activities.record(
                township.clerk(),
                ActivityRequest.of(
                        activity,
                        township.area(),
                        ActivityKind.INSPECTION,
                        "视察码头建设",
                        TestClock.MONDAY.minusDays(20),
                        true));
    }

    @Test
    void aNameThatReadsBackwardsIsReadForwards() throws IOException {
        keep(file("方案\u202Egpj.\u2066签到\u200F.png", png(40, 20)));
        assertThat(page(township.clerk())).contains("方案gpj.签到.png").doesNotContain("\u202E", "\u2066", "\u200F");
    }

    @Test
    void severalAreKeptAtOnceAndSeenOnThePage() throws IOException {
        assertThat(get("/activities/" + activity.text() + "/files", township.clerk()))
                .bodyText()
                .contains("multiple");
        keep(file("码头.jpg", JpegTest.plain()), file("签到.png", png(40, 20)), file("材料.pdf", pdf()));

        assertThat(page(township.clerk()))
                .contains(
                        "<a href=\"" + path("码头.jpg") + "\"><img src=\"" + path("码头.jpg")
                                + "/thumbnail\" alt=\"码头.jpg\" loading=\"lazy\"></a><figcaption>码头.jpg",
                        path("签到.png") + "/thumbnail",
                        path("码头.jpg") + "/removal",
                        "<li><a href=\"" + path("材料.pdf") + "\">材料.pdf</a>")
                .doesNotContain(path("材料.pdf") + "/thumbnail");
    }

    @Test
    void aPhotoIsShownAndEverythingElseIsDownloaded() throws IOException {
        keep(file("码头.jpg", JpegTest.plain()), file("材料.pdf", pdf()));

        assertThat(get(path("码头.jpg"), township.clerk()))
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values).singleElement().asString().startsWith("inline"));
        assertThat(get(path("材料.pdf"), township.clerk()))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values).singleElement().asString().startsWith("attachment"));
        assertThat(get(path("材料.pdf") + "/thumbnail", township.clerk())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whereItWasTakenIsNotKept() throws IOException {
        var photo = JpegTest.with(
                JpegTest.plain(), JpegTest.segment(0xE1, "Exif\0\0" + JpegTest.exif(6) + "GPS 27.9N 106.3E"));
        keep(file("码头.jpg", photo));

        var kept = get(path("码头.jpg"), township.clerk()).getResponse().getContentAsByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(Jpeg.orientation(kept)).isEqualTo(6);
        assertThat(jdbc.sql("select size from files.file where subject = ?")
                        .param(activity.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(kept.length);
    }

    @Test
    void aThumbnailIsSmallAndUpright() throws IOException {
        var turned = JpegTest.with(JpegTest.plain(), JpegTest.segment(0xE1, "Exif\0\0" + JpegTest.exif(6)));
        keep(file("turned.jpg", turned), file("large.png", png(3000, 2000)));

        var small = thumbnail("turned.jpg");
        assertThat(small.getWidth()).isEqualTo(20);
        assertThat(small.getHeight()).isEqualTo(40);
        assertThat(new Color(small.getRGB(10, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(10, 35)).getRed()).isLessThan(50);

        assertThat(thumbnail("large.png").getWidth()).isEqualTo(Thumbnails.EDGE);
        assertThat(thumbnail("large.png").getHeight()).isBetween(420, 430);
    }

    @Test
    void whatCannotBeReadOrIsTooLargeStandsByItsName() throws IOException {
        var broken = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
        keep(file("broken.jpg", broken), file("huge.png", png(8000, 8000)));

        assertThat(get(path("broken.jpg") + "/thumbnail", township.clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(path("huge.png") + "/thumbnail", township.clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(township.clerk())).contains("alt=\"broken.jpg\"", "alt=\"huge.png\"");
    }

    @Test
    void isOutOfSightForTheNeighboursAndOnceItIsTakenOut() throws IOException {
        keep(file("码头.jpg", JpegTest.plain()));
        var path = path("码头.jpg");
        assertThat(get(path + "/thumbnail", township.clerk())).hasStatusOk();

        var neighbour = house.township().clerk();
        assertThat(get(path, neighbour)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(path + "/thumbnail", neighbour)).hasStatus(HttpStatus.NOT_FOUND);

        attachments.takeOut(
                township.clerk(), FileId.of(path.substring("/files/".length())), new ReasonRequest("不是这次的", 0));
        assertThat(get(path + "/thumbnail", township.clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(township.clerk())).doesNotContain("thumbnail");
    }

    private void keep(MockMultipartFile... files) {
        var post = browser.post()
                .uri("/activities/" + activity.text() + "/files")
                .multipart()
                .with(as(township.clerk()));
        for (var file : files) {
            post.file(file);
        }
        assertThat(post).hasStatus(HttpStatus.SEE_OTHER);
    }

    private String page(Actor actor) {
        return new String(
                get("/activities/" + activity.text(), actor).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String uri, Actor actor) {
        return browser.get().uri(uri).with(as(actor)).exchange();
    }

    private BufferedImage thumbnail(String name) throws IOException {
        var answer = get(path(name) + "/thumbnail", township.clerk());
        assertThat(answer).hasStatusOk().hasContentType("image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private String path(String name) {
        return "/files/"
                + jdbc.sql("select id from files.file where subject = ? and name = ?")
                        .params(activity.value(), name)
                        .query(String.class)
                        .single();
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, null, bytes);
    }

    private static byte[] pdf() {
        return "%PDF-1.4 x".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }
}
