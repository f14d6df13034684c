package xiangyi.activities;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Span;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** The plan of a year: what was done last year and has no counterpart yet is proposed, and taken over with one tick. */
@UseCases
public class YearPlan {

    private final Activities activities;
    private final ActivityQueries queries;
    private final Workdays workdays;
    private final JdbcClient jdbc;

    YearPlan(Activities activities, ActivityQueries queries, Workdays workdays, JdbcClient jdbc) {
        this.activities = activities;
        this.queries = queries;
        this.workdays = workdays;
        this.jdbc = jdbc;
    }

    /** Plans again what is ticked, at the same time of the new year. What is planned there already is left as it is. */
    public int repeat(Actor actor, RepeatRequest request) {
        record Year(Area area, int number) {}
        var scope = actor.scope(ActivityRight.WRITE);
        if (request.activities().isEmpty()) {
            throw new Refusal("activities.plan.nothing");
        }
        oneAtATime(request.activities());
        var ticked = request.activities().stream()
                .distinct()
                .map(id -> queries.card(scope, id))
                .collect(
                        groupingBy(card -> new Year(card.area(), card.startsOn().getYear() + 1)));
        var missing = ticked.entrySet().stream()
                .flatMap(
                        year -> Proposals.of(
                                year.getValue(),
                                queries.year(
                                        scope,
                                        year.getKey().area(),
                                        year.getKey().number()))
                                .stream())
                .toList();
        missing.forEach(card -> activities.record(actor, again(card, Proposals.next(card, workdays))));
        return missing.size();
    }

    /** Of two clicks at the same moment the second waits, and finds what the first has planned. */
    private void oneAtATime(List<ActivityId> ids) {
        jdbc.sql("select id from activities.activity where id = any(:ids) order by id for update")
                .param("ids", ids.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static ActivityRequest again(ActivityCard card, Span when) {
        return new ActivityRequest(
                ActivityId.next(),
                card.area(),
                card.kind(),
                null,
                card.title()
                        .replace(card.startsOn().getYear() + "年", when.from().getYear() + "年"),
                false,
                when.from(),
                when.until(),
                when.saidAs(),
                card.beginsAt(),
                card.place(),
                card.topic(),
                card.lead(),
                card.groupId(),
                card.route(),
                card.law(),
                card.sites(),
                card.constituency(),
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}
