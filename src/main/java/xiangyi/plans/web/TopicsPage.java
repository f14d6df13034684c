package xiangyi.plans.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.plans.PlanRight;
import xiangyi.plans.TopicCard;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

public record TopicsPage(
        Actor actor, int year, List<TopicCard> topics, List<Integer> known, Map<Area, String> places, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(PlanRight.WRITE);
    }

    public String yearText() {
        return String.valueOf(year);
    }

    public List<Integer> years() {
        return Stream.concat(Stream.of(today.getYear(), year), known.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** One township is advised to choose two or three. */
    public boolean isFew() {
        return actor.area().isTownship() && topics.size() < 2;
    }

    public @Nullable String place(TopicCard topic) {
        return actor.area().isTownship() ? null : places.get(topic.area());
    }
}
