package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Figure;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;
import xiangyi.shared.Text;

/** Tells what an appraisal adds to its activity: the stages before and after, and each vote read out. */
final class AppraisalStory {

    private static final String VOTED = "appraisals.voted";
    private static final Set<String> BEFORE = Set.of("scheme", "mobilised", "survey");

    /** In their order, for those of one day; several who were appraised together share theirs. */
    private static final List<String> STAGES =
            List.of("scheme", "mobilised", "survey", "sent", "rectified", "published", "rechecked");

    private final YearFacts register;
    private final String activity;

    AppraisalStory(YearFacts register, Fact activity) {
        this.register = register;
        this.activity = activity.id().toString();
    }

    /** What led up to it, and what was voted. */
    void before(Telling telling) {
        var facts = facts();
        stages(
                telling,
                facts.stream().filter(fact -> BEFORE.contains(stage(fact))).toList(),
                "reports.appraisal.before");
        telling.stop();
        facts.stream().filter(fact -> fact.kind().equals(VOTED)).forEach(vote -> vote(telling, vote));
    }

    private List<Fact> facts() {
        return register.remember("appraisals", AppraisalStory::byActivity).getOrDefault(activity, List.of());
    }

    /** What became of what was said there. */
    void after(Telling telling) {
        var facts = facts();
        stages(
                telling,
                facts.stream()
                        .filter(fact ->
                                !BEFORE.contains(stage(fact)) && !fact.kind().equals(VOTED))
                        .toList(),
                "reports.appraisal.after");
        telling.stop();
        var measures = facts.stream()
                .filter(fact -> stage(fact).equals("rectified"))
                .filter(fact -> fact.text(Told.SAID) != null && fact.text(Told.SUBJECT) != null)
                .sorted(Comparator.comparing(fact -> fact.title().indexOf(Objects.toString(fact.text(Told.SUBJECT)))))
                .collect(Collectors.groupingBy(
                        fact -> Said.unstopped(Said.cut(Objects.toString(fact.text(Told.SAID)))),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                fact -> Objects.toString(fact.text(Told.SUBJECT)),
                                Collectors.joining(text("reports.and")))));
        measures.forEach((measure, subjects) ->
                telling.say("reports.appraisal.measure", subjects, measure).stop());
    }

    private static Map<String, List<Fact>> byActivity(YearFacts register) {
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
        var said = "";
        for (var i = 0; i < known.size(); i++) {
            var fact = known.get(i);
            var when = Said.when(fact);
            telling.words(i == 0 ? "" : text(when.equals(said) ? "reports.and" : "reports.act.next"))
                    .say("reports.appraisal.stage", when.equals(said) ? "" : when, text("reports.stage." + stage(fact)))
                    .sayAny("reports.appraisal.surveyed", number(fact, Told.SURVEYED, Unit.PEOPLE))
                    .sayAny("reports.appraisal.interviews", number(fact, Told.INTERVIEWS, Unit.PEOPLE));
            said = when;
        }
    }

    private void vote(Telling telling, Fact vote) {
        var line = vote.text(Told.LINE);
        var subject = Said.or(vote.text(Told.SUBJECT), "");
        telling.say(
                subject.isEmpty()
                        ? "reports.appraisal.vote"
                        : vote.number(Told.VALID) == null && vote.number(Told.SATISFIED) == null
                                ? "reports.appraisal.voted"
                                : "reports.appraisal.voted.subject",
                subject);
        if (line != null && !line.isBlank()) telling.say("reports.appraisal.line", line);
        telling.sayKnown("reports.appraisal.handedOut", number(vote, Told.HANDED_OUT, Unit.BALLOTS))
                .sayKnown("reports.appraisal.returned", number(vote, Told.RETURNED, Unit.BALLOTS))
                .sayKnown("reports.appraisal.valid", number(vote, Told.VALID, Unit.BALLOTS))
                .stop();
        var grades = Stream.of(Told.SATISFIED, Told.BASICALLY, Told.NOT)
                .filter(grade -> vote.number(grade) != null)
                .toList();
        for (var grade : grades) {
            telling.words(grade.equals(grades.get(0)) ? "" : text("reports.act.next"))
                    .say("reports.appraisal.grade", List.of(grade(vote, grade)), gradeWord(vote, grade));
            if (grade.equals(Told.SATISFIED)) telling.sayAny("reports.share", share(vote));
        }
        telling.stop();
        var result = vote.text(Told.RESULT);
        if (result != null) {
            telling.say("reports.appraisal.result", gradeWord(vote, result.toLowerCase(Locale.ROOT)))
                    .stop();
        }
    }

    private static Figure share(Fact vote) {
        return Shares.of("share", grade(vote, Told.SATISFIED), number(vote, Told.VALID, Unit.BALLOTS))
                .about(vote.id())
                .called(text("reports.figure.shareOf", gradeWord(vote, Told.SATISFIED)));
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
