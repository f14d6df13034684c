package xiangyi.activities;

import xiangyi.shared.Actor;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** The plan of a year: what was done last year and has no counterpart yet is proposed, and taken over with one tick. */
@UseCases
public class YearPlan {

    private final Activities activities;
    private final ActivityQueries queries;

    YearPlan(Activities activities, ActivityQueries queries) {
        this.activities = activities;
        this.queries = queries;
    }

    /** Plans again what is ticked, on the same day of the new year. */
    public int repeat(Actor actor, RepeatRequest request) {
        var scope = actor.scope(ActivityRight.WRITE);
        if (request.activities().isEmpty()) {
            throw new Refusal("activities.plan.nothing");
        }
        for (var id : request.activities()) {
            activities.record(actor, again(queries.card(scope, id)));
        }
        return request.activities().size();
    }

    private static ActivityRequest again(ActivityCard card) {
        var next = card.startsOn().getYear() + 1;
        return new ActivityRequest(
                ActivityId.next(),
                card.area(),
                card.kind(),
                card.title().replace(card.startsOn().getYear() + "年", next + "年"),
                card.topic(),
                card.startsOn().plusYears(1),
                card.endsOn().plusYears(1),
                card.saidAs(),
                card.beginsAt(),
                card.place(),
                card.route(),
                card.law(),
                card.sites(),
                card.groupId(),
                card.constituency(),
                card.lead(),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}
