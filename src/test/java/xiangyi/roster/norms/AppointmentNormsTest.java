package xiangyi.roster.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiangyi.roster.Appointment;
import xiangyi.roster.PostId;
import xiangyi.roster.PostKind;
import xiangyi.roster.PostQueries.PostRow;
import xiangyi.roster.PostRequest;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;

class AppointmentNormsTest {

    static final Area AREA = new Area("990101201");
    static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "CHAIR, false, true",
        "VICE_CHAIR, false, true",
        "PRESIDIUM, false, true",
        "CHAIR, true, false",
        "HEAD, false, false",
        "DEPUTY_HEAD, false, false",
        "OTHER, false, false"
    })
    void officersOfTheCongressComeFromItsDeputies(PostKind kind, boolean isDeputy, boolean isBroken) {
        var act = new Appointment(request(kind), isDeputy, isDeputy, List.of(), List.of());
        assertThat(new ChosenFromDeputies().breach(act).isPresent()).isEqualTo(isBroken);
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, HEAD, true",
        "VICE_CHAIR, DEPUTY_HEAD, true",
        "HEAD, CHAIR, true",
        "DEPUTY_HEAD, VICE_CHAIR, true",
        "PRESIDIUM, HEAD, false",
        "CHAIR, OTHER, false",
        "CHAIR, PRESIDIUM, false"
    })
    void chairsHoldNoPostOfTheGovernment(PostKind kind, PostKind beside, boolean isBroken) {
        assertThat(new NoGovernmentPost()
                        .breach(act(request(kind), held(beside, "职务", DAY, null)))
                        .isPresent())
                .isEqualTo(isBroken);
    }

    @ParameterizedTest
    @CsvSource({
        "财政所所长, true, false",
        "副镇长, true, false",
        "石堰镇镇长, true, false",
        "副乡长、武装部部长, true, false",
        "农技站站长, false, true",
        "水利所所长, false, true",
        "党政办主任, false, false",
        "人大代表联络站站长, false, false",
        "四级调研员（副乡长级）, false, false",
        "原副镇长, false, false",
        "武装部长, false, false"
    })
    void aTitleTellsWhatThePostIs(String title, boolean isBarred, boolean isAsked) {
        var chair = request(PostKind.CHAIR);
        var beside = held(PostKind.OTHER, title, DAY, null);
        assertThat(new NoGovernmentPost().breach(act(chair, beside)).isPresent())
                .isEqualTo(isBarred);
        assertThat(new LikelyGovernmentPost().breach(act(chair, beside)).isPresent())
                .isEqualTo(isAsked);

        var taken = new PostRequest(PostId.next(), AREA, "石永清", PostKind.OTHER, title, DAY, null, null);
        var held = held(PostKind.VICE_CHAIR, "副主席", DAY, null);
        assertThat(new NoGovernmentPost().breach(act(taken, held)).isPresent()).isEqualTo(isBarred);
        assertThat(new PresidiumBesideGovernment()
                        .breach(act(request(PostKind.PRESIDIUM), beside))
                        .isPresent())
                .isEqualTo(isBarred || isAsked);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01,, 2021-01-01,, true",
        "2021-01-01,, 2023-01-01,, true",
        "2021-01-01,, 2021-01-01, 2022-01-01, false",
        "2021-01-01, 2022-01-01, 2021-01-01,, false",
        "2021-01-01, 2022-06-01, 2021-01-01,, true",
        "2021-01-01, 2022-06-01, 2022-06-01,, false"
    })
    void aTownshipHasTwoViceChairsAtATime(
            LocalDate from, @Nullable LocalDate until, LocalDate second, @Nullable LocalDate end, boolean isBroken) {
        var others =
                List.of(held(PostKind.VICE_CHAIR, "副主席", from, until), held(PostKind.VICE_CHAIR, "副主席", second, end));
        var act = new Appointment(request(PostKind.VICE_CHAIR), true, true, List.of(), others);
        assertThat(new TwoViceChairs().breach(act).isPresent()).isEqualTo(isBroken);
    }

    @Test
    void thePresidiumIsChosenByArticle19AndTheProvincesAct() {
        var norm = new ChosenFromDeputies();
        var presidium = new Appointment(request(PostKind.PRESIDIUM), false, false, List.of(), List.of());
        assertThat(norm.breach(presidium).orElseThrow().source())
                .contains("第十九条", "本省")
                .doesNotContain("第十八条");
        var chair = new Appointment(request(PostKind.CHAIR), false, false, List.of(), List.of());
        assertThat(norm.breach(chair).orElseThrow().source()).isEqualTo("《地方组织法》第十八条");
    }

    private static Appointment act(PostRequest request, PostRow beside) {
        return new Appointment(request, true, true, List.of(beside), List.of(beside));
    }

    private static PostRow held(PostKind kind, String title, LocalDate from, @Nullable LocalDate until) {
        return new PostRow(PostId.next(), 1, AREA, PersonId.next(), "石永清", kind, title, from, until, null, null, null);
    }

    private static PostRequest request(PostKind kind) {
        return new PostRequest(PostId.next(), AREA, "石永清", kind, "职务", DAY, null, null);
    }
}
