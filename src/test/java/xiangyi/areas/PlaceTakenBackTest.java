package xiangyi.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.departments.DepartmentKind;
import xiangyi.departments.DepartmentRequest;
import xiangyi.departments.Departments;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

/** A place that came with a file goes with the file, unless something was built on it since. */
@HouseTest
class PlaceTakenBackTest {

    @Autowired
    House house;

    @Autowired
    Areas areas;

    @Autowired
    AreaSheet sheet;

    @Autowired
    AreaQueries queries;

    @Autowired
    Departments departments;

    Township township;
    Area other;

    @BeforeEach
    void aPlaceNobodyUsesYet() {
        township = house.township();
        other = new Area(township.area().county().code() + "202");
        areas.name(township.county(), other, "双河乡");
    }

    @Test
    void goesWhenNothingStandsOnIt() {
        assertThatNoException().isThrownBy(() -> takeBack(other));
        assertThat(queries.find(other)).isEmpty();
    }

    @Test
    void staysUnderItsVillages() {
        var village = new Area(other.code() + "201");
        areas.name(township.county(), village, "花果村");
        refuses(other);

        takeBack(village);
        takeBack(other);
        assertThat(queries.find(other)).isEmpty();
    }

    @Test
    void staysUnderAUnit() {
        departments.add(
                township.county(), DepartmentId.next(), new DepartmentRequest(other, "农技站", DepartmentKind.STATION));
        refuses(other);
    }

    @Test
    void staysUnderACongress() {
        refuses(township.area());
    }

    private void refuses(Area area) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> takeBack(area))
                .satisfies(refused ->
                        assertThat(Text.text(refused.reasons().get(0))).contains(area.code(), "不能撤掉"));
        assertThat(queries.find(area)).isPresent();
    }

    private void takeBack(Area area) {
        sheet.undo(township.county(), "area", AreaSheet.CodeId.of(area).value());
    }
}
