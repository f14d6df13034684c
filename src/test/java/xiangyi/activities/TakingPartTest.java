package xiangyi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static xiangyi.House.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.roster.GroupId;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;

/** Who comes to an activity and who came: the group's own first, how it is known, and what is put right. */
@HouseTest
class TakingPartTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    ActivityQueries queries;

    @Autowired
    JdbcClient jdbc;

    Township township;
    Actor clerk;
    List<PersonId> deputies;
    final ActivityId id = ActivityId.next();
    final String path = "/activities/" + id.text();

    @BeforeEach
    void aTownship() {
        township = house.township();
        clerk = township.clerk();
        deputies = house.deputies(township, "彭德厚", "龙小燕", "鲁有福");
    }

    @Test
    void theActivityOfAGroupBeginsWithItsMembers() {
        var group = group(deputies.get(1));
        plan("2025-11-24", group);
        var page = page(path + "/attendance?rest=PRESENT");
        assertThat(page.indexOf("龙小燕")).isBetween(0, page.indexOf("小组以外的代表"));
        assertThat(page.indexOf("彭德厚")).isGreaterThan(page.indexOf("小组以外的代表"));
        assertThat(page.split(" checked", -1))
                .as("one member, and the way it was signed")
                .hasSize(3);

        assertThat(post(
                        path + "/attendance",
                        "version",
                        version(),
                        "lines[0].person",
                        deputies.get(1).text(),
                        "lines[0].attended",
                        "PRESENT",
                        "lines[1].person",
                        deputies.get(0).text(),
                        "lines[1].attended",
                        "PRESENT",
                        "lines[2].person",
                        deputies.get(2).text(),
                        "how",
                        "PAPER"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(participants()).extracting(Participant::name).containsExactlyInAnyOrder("龙小燕", "彭德厚");
        assertThat(page(path + "/attendance")).contains("彭德厚", "鲁有福");
    }

    @Test
    void withoutAGroupAllAreToCome() {
        plan("2025-11-24", null);
        assertThat(page(path + "/attendance?rest=PRESENT").split(" checked", -1))
                .hasSize(5);
        assertThat(page(path + "/attendance")).doesNotContain("小组以外的代表");
    }

    @Test
    void howItIsKnownStaysWithWhatStays() {
        plan("2025-11-24", null);
        var join = "/join/" + queries.token(clerk.scope(ActivityRight.WRITE), id);
        assertThat(browser.post().uri(join).with(as(township.deputy(deputies.get(0)))))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(path + "/attendance")).contains("扫码签到");
        assertThat(post(
                        path + "/attendance",
                        "version",
                        version(),
                        "lines[0].person",
                        deputies.get(0).text(),
                        "lines[0].attended",
                        "PRESENT",
                        "lines[1].person",
                        deputies.get(1).text(),
                        "lines[1].attended",
                        "PRESENT",
                        "others",
                        "赵高林",
                        "how",
                        "PAPER"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(participants())
                .extracting(Participant::name, Participant::how)
                .containsExactlyInAnyOrder(
                        tuple("彭德厚", SignedBy.QR), tuple("龙小燕", SignedBy.PAPER), tuple("赵高林", SignedBy.PAPER));

        attend(1, "ABSENT", "CLERK", "签到表上没有");
        hold();
        assertThat(participants())
                .extracting(Participant::name, Participant::how)
                .contains(tuple("彭德厚", SignedBy.QR), tuple("龙小燕", SignedBy.CLERK));
        assertThat(page(path)).contains("扫码签到", "纸质签到").doesNotContain("干事登记");
    }

    @Test
    void aNameTypedWrongIsTakenOutWithAReason() {
        plan("2025-11-24", null);
        assertThat(post(path + "/attendance", "version", version(), "others", "赵高森、吴春生", "how", "PAPER"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var wrong = participants().stream()
                .filter(one -> one.name().equals("赵高森"))
                .findFirst()
                .orElseThrow();
        var removal = path + "/attendance/" + wrong.id().text() + "/removal";
        assertThat(page(path + "/attendance")).contains("赵高森", "吴春生", removal);
        assertThat(page(removal)).contains("赵高森", "从名单上去掉");
        assertThat(post(removal, "reason", "", "version", version())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.post()
                        .uri(removal)
                        .with(as(house.township().clerk()))
                        .param("reason", "写错了")
                        .param("version", "1"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(removal, "reason", "签到表上是赵高林", "version", version())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(participants()).extracting(Participant::name).containsExactly("吴春生");
        assertThat(page(path)).contains("赵高森 参加", "签到表上是赵高林");
        assertThat(post(removal, "reason", "再来一次", "version", version())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatDeputiesTellTheClerkStandsOnThePlan() {
        plan("2025-12-08", null);
        assertThat(page(path + "/answers")).contains("彭德厚", "能参加", "不能参加");
        assertThat(answer(deputies.get(0), "true")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer(deputies.get(1), "true")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer(deputies.get(1), "false")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(attend(2, "LEAVE", "CLERK", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(path)).contains("能参加1名，不能参加1名，请假1名", "鲁有福");
        assertThat(jdbc.sql("select on_behalf_of from audit.entry where act = 'activities.Participants.answerFor'"
                                + " and subject = ?")
                        .param(id.value())
                        .query(UUID.class)
                        .list())
                .contains(deputies.get(0).value(), deputies.get(1).value());

        var stranger = house.deputies(house.township(), "吴春生").get(0);
        assertThat(answer(stranger, "true")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var deputy = township.deputy(deputies.get(0));
        assertThat(browser.get().uri(path + "/answers").with(as(deputy))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult answer(PersonId person, String coming) {
        return post(path + "/answers", "person", person.text(), "coming", coming);
    }

    private MvcTestResult attend(int deputy, String attended, String how, String why) {
        return post(
                path + "/attendance",
                "version",
                version(),
                "lines[0].person",
                deputies.get(deputy).text(),
                "lines[0].attended",
                attended,
                "how",
                how,
                "why",
                why);
    }

    private void hold() {
        assertThat(post(
                        path + "/change",
                        "id",
                        id.text(),
                        "area",
                        township.area().code(),
                        "kind",
                        "GROUP",
                        "title",
                        "小组活动",
                        "startsOn",
                        "2025-11-24",
                        "held",
                        "true",
                        "version",
                        version()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private GroupId group(PersonId... members) {
        var group = GroupId.next();
        jdbc.sql("""
                        insert into roster.deputy_group (id, version, area, name, from_on, recorded_at)
                        values (?, 0, ?, '第一小组', date '2021-09-01', now())
                        """).params(group.value(), township.area().code()).update();
        for (var member : members) {
            jdbc.sql("""
                            insert into roster.membership (id, area, deputy_group, person, from_on, recorded_at)
                            values (gen_random_uuid(), ?, ?, ?, date '2021-09-01', now())
                            """)
                    .params(township.area().code(), group.value(), member.value())
                    .update();
        }
        return group;
    }

    private void plan(String day, GroupId group) {
        assertThat(post(
                        "/activities/plan/new",
                        "id",
                        id.text(),
                        "area",
                        township.area().code(),
                        "kind",
                        "GROUP",
                        "title",
                        "小组活动",
                        "startsOn",
                        day,
                        "group",
                        group == null ? "" : group.text(),
                        "held",
                        "false",
                        "version",
                        "0"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private String version() {
        return String.valueOf(queries.card(clerk.scope(ActivityRight.READ), id).version());
    }

    private List<Participant> participants() {
        return queries.participants(clerk.scope(ActivityRight.READ), id);
    }

    private String page(String uri) {
        var page = browser.get().uri(uri).with(as(clerk)).exchange();
        assertThat(page).as(uri).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = browser.post().uri(uri).with(as(clerk));
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
