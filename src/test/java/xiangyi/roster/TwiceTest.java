package xiangyi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.shared.PersonId;

/** A double click finds done what the first click did, one after the other and both at once. */
@HouseTest
class TwiceTest {

    private static final int ROUNDS = 12;

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    Township township;
    List<PersonId> people;

    @BeforeEach
    void aTownship() {
        township = house.township();
        people = house.deputies(township, "石永清", "石玉兰");
    }

    @Test
    void aUnit() throws Exception {
        for (var i = 0; i < ROUNDS; i++) {
            twice(
                    "/departments/new",
                    Map.of("name", "第" + i + "站", "kind", "STATION", "dispatches", "false", "version", "0"));
        }
    }

    @Test
    void aDeputy() throws Exception {
        for (var i = 0; i < ROUNDS; i++) {
            twice(
                    "/deputies/new",
                    Map.of(
                            "name",
                            "田秀英",
                            "sex",
                            "FEMALE",
                            "village",
                            "第" + i + "村",
                            "cardNo",
                            "0" + i,
                            "fromOn",
                            "2022-01-01"));
        }
    }

    @Test
    void aTerm() throws Exception {
        for (var i = 1; i < ROUNDS; i++) {
            twice(
                    "/terms",
                    Map.of("ordinal", "" + i, "startsOn", (1950 + i) + "-01-01", "endsOn", (1950 + i) + "-12-01"));
        }
    }

    @Test
    void aPost() throws Exception {
        for (var i = 0; i < ROUNDS; i++) {
            twice(
                    "/posts/new",
                    Map.of(
                            "name",
                            "冉" + "一二三四五六七八九十百千".charAt(i),
                            "kind",
                            "OTHER",
                            "title",
                            "武装部长",
                            "fromOn",
                            "2022-01-01"));
        }
    }

    @Test
    void aGroupItsMembersAndATask() throws Exception {
        for (var i = 0; i < ROUNDS; i++) {
            var group = twice("/groups/new", Map.of("name", "第" + i + "小组", "fromOn", "2022-01-01"));
            twice("/groups/" + group + "/members/new", Map.of("name", "石永清", "fromOn", "2022-02-01"));
            twice(
                    "/deputies/" + people.get(0).text() + "/tasks/new",
                    Map.of("what", "第" + i + "件", "fromOn", "2022-02-01"));
        }
    }

    private String twice(String path, Map<String, String> values) throws Exception {
        var form = new HashMap<>(values);
        var id = UUID.randomUUID().toString();
        form.put("id", id);
        form.put("area", township.area().code());
        var together = new CyclicBarrier(2);
        Callable<Integer> click = () -> {
            together.await();
            return send(path, form);
        };
        var answers = new ArrayList<Integer>();
        var hands = Executors.newFixedThreadPool(2);
        try {
            for (var answer : hands.invokeAll(List.of(click, click))) {
                answers.add(answer.get());
            }
        } finally {
            hands.shutdown();
        }
        answers.add(send(path, form));
        assertThat(answers).as(path).containsExactly(303, 303, 303);
        return id;
    }

    private int send(String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(as(township.clerk()));
        form.forEach(request::param);
        return request.exchange().getResponse().getStatus();
    }
}
