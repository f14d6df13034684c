package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Figure;
import xiangyi.reports.Register;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.shared.Text;

/** Tells what an appraisal adds to its activity: the stages before and after, and each vote read out. */
final class AppraisalStory {

    private static final String VOTED = "appraisals.voted";
    private static final Set<String> BEFORE = Set.of("scheme", "mobilised", "survey");

    /** In their order, for those of one day; several who were appraised together share theirs. */
    private static final List<String> STAGES =
            List.of("scheme", "mobilised", "survey", "sent", "rectified", "published", "rechecked");

    private final Register register;
    private final String activity;

    AppraisalStory(Register register, Fact activity) {
        this.register = register;
        this.activity = activity.id().toString();
    }

    void tell(Telling telling) {
        var facts = register.remember("appraisals", AppraisalStory::byActivity).getOrDefault(activity, List.of());
        stages(
                telling,
                facts.stream().filter(fact -> BEFORE.contains(stage(fact))).toList(),
                "reports.appraisal.before");
        facts.stream().filter(fact -> fact.kind().equals(VOTED)).forEach(vote -> vote(telling, vote));
        stages(
                telling,
                facts.stream()
                        .filter(fact ->
                                !BEFORE.contains(stage(fact)) && !fact.kind().equals(VOTED))
                        .toList(),
                "reports.appraisal.after");
    }

    private static Map<String, List<Fact>> byActivity(Register register) {
        return register.beginning("appraisals.")
                .filter(fact -> !fact.happenedOn().isAfter(register.on()))
                .sorted(Comparator.comparing(Fact::happenedOn).thenComparing(fact -> STAGES.indexOf(stage(fact))))
                .collect(Collectors.groupingBy(fact -> String.valueOf(fact.text(Told.ACTIVITY))));
    }

    private void stages(Telling telling, List<Fact> stages, String piece) {
        var known = stages.stream()
                .filter(fact -> Text.has("reports.stage." + stage(fact)))
                .collect(Collectors.toMap(
                        fact -> stage(fact) + Said.when(fact),
                        Function.identity(),
                        (one, same) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        if (known.isEmpty()) {
            return;
        }
        telling.say(piece);
        for (var i = 0; i < known.size(); i++) {
            var fact = known.get(i);
            telling.words(i == 0 ? "" : text("reports.and"))
                    .say("reports.appraisal.stage", Said.when(fact), text("reports.stage." + stage(fact)))
                    .sayAny("reports.appraisal.surveyed", number(fact, Told.SURVEYED, Unit.PEOPLE))
                    .sayAny("reports.appraisal.interviews", number(fact, Told.INTERVIEWS, Unit.PEOPLE));
        }
    }

    private void vote(Telling telling, Fact vote) {
        var line = vote.text(Told.LINE);
        telling.say(
                        vote.number(Told.VALID) == null && vote.number(Told.SATISFIED) == null
                                ? "reports.appraisal.voted"
                                : "reports.appraisal.vote",
                        Said.or(vote.text(Told.SUBJECT), ""),
                        line == null ? "" : line)
                .sayKnown("reports.appraisal.handedOut", number(vote, Told.HANDED_OUT, Unit.BALLOTS))
                .sayKnown("reports.appraisal.returned", number(vote, Told.RETURNED, Unit.BALLOTS))
                .sayKnown("reports.appraisal.valid", number(vote, Told.VALID, Unit.BALLOTS));
        var grades = Stream.of(Told.SATISFIED, Told.BASICALLY, Told.NOT)
                .filter(grade -> vote.number(grade) != null)
                .toList();
        for (var grade : grades) {
            telling.say("reports.appraisal.grade", List.of(grade(vote, grade)), gradeWord(vote, grade));
        }
        var result = vote.text(Told.RESULT);
        if (result != null) {
            telling.say("reports.appraisal.result", gradeWord(vote, result.toLowerCase(Locale.ROOT)));
        }
    }

    private static Figure grade(Fact vote, String grade) {
        return Figure.of("grade", Unit.BALLOTS, register -> ActivityFigures.number(vote, grade))
                .about(vote.id() + "-" + grade)
                .called(text("reports.figure.gradeOf", gradeWord(vote, grade)));
    }

    private static String gradeWord(Fact vote, String grade) {
        var key = "reports.grade." + vote.text(Told.SCALE) + "." + grade;
        var plain = "reports.grade." + grade;
        return Text.has(key) ? text(key) : Text.has(plain) ? text(plain) : grade;
    }

    private static Figure number(Fact fact, String name, Unit unit) {
        return Figure.of(name, unit, register -> ActivityFigures.number(fact, name))
                .about(fact.id());
    }

    private static String stage(Fact fact) {
        return fact.kind().substring(fact.kind().indexOf('.') + 1);
    }
}
