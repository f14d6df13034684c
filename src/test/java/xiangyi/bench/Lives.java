package xiangyi.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import xiangyi.calendar.Workdays;
import xiangyi.database.Database;
import xiangyi.departments.DepartmentKind;
import xiangyi.departments.DepartmentRequest;
import xiangyi.departments.Departments;
import xiangyi.referrals.Act;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.Handling;
import xiangyi.referrals.Matter;
import xiangyi.referrals.Raiser;
import xiangyi.referrals.Rating;
import xiangyi.referrals.Ratings;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.Reply;
import xiangyi.referrals.ResultClass;
import xiangyi.referrals.Satisfaction;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Role;

/** How many referrals a second live their whole life, beside the same statements played raw in the same run. */
final class Lives {

    private static final int CLIENTS = 4;
    private static final long WARM_UP = 20;
    private static final long COUNTED = 20;

    private final ApplicationContext house;
    private final Actor clerk;
    private final DepartmentId unit;
    private final LocalDate today;
    private final Raiser raiser = new Raiser(PersonId.next(), "彭德厚");

    private Lives(ApplicationContext house) {
        this.house = house;
        var area = new Area("990101202");
        this.clerk = new Actor(AccountId.next(), "测速", Role.CLERK, area, null, null);
        this.unit = house.getBean(Departments.class)
                .add(
                        clerk,
                        DepartmentId.next(),
                        new DepartmentRequest(area, "测速单位" + UUID.randomUUID(), DepartmentKind.OFFICE));
        this.today = house.getBean(Workdays.class).today();
    }

    static void run(Path data) throws Exception {
        var recording = new Recording();
        try (var database = Database.open(data);
                var house = open(data, database, recording)) {
            var lives = new Lives(house);
            lives.live();
            recording.listen(
                    lives.clerk.account().value(),
                    lives.unit.value(),
                    lives.raiser.person().value());
            lives.live();
            recording.stop();
            var pool = house.getBean(DataSource.class);
            Callable<Void> useCases = () -> {
                lives.live();
                return null;
            };
            Callable<Void> raw = () -> {
                try (var connection = pool.getConnection()) {
                    connection.setAutoCommit(false);
                    recording.play(connection);
                    connection.commit();
                }
                return null;
            };
            var lived = rate(useCases);
            var played = rate(raw);
            Figures.yardstick("statements-of-a-life", recording.statements(), "statements");
            Figures.yardstick("referral-lives-raw", played, "lives/s");
            Figures.yardstick("referral-lives", lived, "lives/s");
            Figures.atLeast("referral-lives-share", 100 * lived / played, "%", 60);
        }
    }

    /** Handed over, contacted, answered, rated: four use cases, four transactions. */
    private void live() {
        var matter = new Matter(
                ReferralKind.SUGGESTION,
                UUID.randomUUID(),
                "suggestions",
                "14-7-1",
                "关于硬化通组公路的建议",
                "雨天过不了车。",
                List.of(raiser));
        var to = new HandOver(clerk.area(), unit, List.of(), AnswerClock.ORDINARY, today, null, null, null, null);
        var id = house.getBean(HandOvers.class).handOver(clerk, matter, to);
        var handling = house.getBean(Handling.class);
        handling.contact(clerk, id, new Act(today, "到现场看过", 1));
        handling.reply(clerk, id, new Reply(today, ResultClass.A, "烽政函〔2025〕1号", "已经办好。", null, null, 1));
        house.getBean(Ratings.class)
                .rate(
                        clerk,
                        id,
                        new Rating(today, raiser.person(), Satisfaction.SATISFIED, Satisfaction.SATISFIED, null, 2));
    }

    private static double rate(Callable<Void> life) throws Exception {
        repeat(life, WARM_UP);
        return repeat(life, COUNTED) / (double) COUNTED;
    }

    private static long repeat(Callable<Void> life, long seconds) throws Exception {
        var until = System.nanoTime() + seconds * 1_000_000_000;
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<Long> client = () -> {
                var lives = 0L;
                while (System.nanoTime() < until) {
                    life.call();
                    lives++;
                }
                return lives;
            };
            var lives = 0L;
            for (var done : threads.invokeAll(new ArrayList<>(Collections.nCopies(CLIENTS, client)))) {
                lives += done.get();
            }
            return lives;
        } finally {
            threads.shutdown();
        }
    }

    private static ConfigurableApplicationContext open(Path data, Database database, Recording recording) {
        return House.open(
                data,
                database,
                context -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                    @Override
                    public Object postProcessAfterInitialization(Object bean, String name) {
                        return bean instanceof DataSource pool ? recording.over(pool) : bean;
                    }
                }));
    }
}
