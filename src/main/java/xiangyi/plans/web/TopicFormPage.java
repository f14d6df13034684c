package xiangyi.plans.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.plans.TopicCard;
import xiangyi.plans.TopicId;
import xiangyi.shared.Area;

/** @param topic what stands, or null for a new one */
public record TopicFormPage(
        TopicId id,
        Area area,
        List<Place> townships,
        @Nullable TopicCard topic,
        int year,
        LocalDate today) {

    public String path() {
        return topic == null ? "/plans/topics/new" : topic.path() + "/correction";
    }

    public int version() {
        return topic == null ? 0 : topic.version();
    }
}
