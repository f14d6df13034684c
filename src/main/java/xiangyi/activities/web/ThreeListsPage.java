package xiangyi.activities.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.FindingCard;
import xiangyi.referrals.StoryQueries.Answer;
import xiangyi.shared.Text;

/**
 * The findings with who sees to them by when.
 *
 * @param activity the only one, or null for a whole year
 * @param openOnly whether those that are done are left out
 * @param unit whose alone, where an activity found something about several
 */
public record ThreeListsPage(
        @Nullable ActivityCard activity,
        int year,
        List<Integer> years,
        boolean openOnly,
        @Nullable String unit,
        List<Row> rows,
        LocalDate today) {

    /**
     * A finding with what is done about it.
     *
     * @param measure what each unit wrote last, else what was answered there and then
     */
    public record Row(FindingCard finding, @Nullable String measure) {

        /** The answers are those to this finding, newest first. */
        static Row of(FindingCard finding, List<Answer> answers) {
            var written = written(answers);
            return new Row(finding, written == null ? finding.said() : written);
        }

        private static @Nullable String written(List<Answer> answers) {
            var last = answers.stream()
                    .filter(answer -> answer.said() != null)
                    .collect(Collectors.toMap(Answer::unit, Answer::said, (newer, older) -> newer, LinkedHashMap::new));
            return last.isEmpty()
                    ? null
                    : last.size() == 1
                            ? last.values().iterator().next()
                            : last.entrySet().stream()
                                    .map(one -> Text.text("activities.story.answer", one.getKey(), one.getValue()))
                                    .collect(Collectors.joining("\n"));
        }
    }

    /** What leads from one address of these lists to another with the same rows. */
    public String query() {
        return unit == null ? "" : "?unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8);
    }

    public long open() {
        return rows.stream().filter(row -> row.finding().isOpen()).count();
    }

    public long late() {
        return rows.stream().filter(row -> row.finding().isLate(today)).count();
    }
}
