package xiangyi.roster.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
        var act = new Appointment(request(kind), isDeputy, List.of());
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
        var held =
                new PostRow(PostId.next(), 1, AREA, PersonId.next(), "石永清", beside, "职务", DAY, null, null, null, null);
        var act = new Appointment(request(kind), true, List.of(held));
        assertThat(new NoGovernmentPost().breach(act).isPresent()).isEqualTo(isBroken);
    }

    private static PostRequest request(PostKind kind) {
        return new PostRequest(PostId.next(), AREA, "石永清", kind, "职务", DAY, null, null);
    }
}
