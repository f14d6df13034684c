package xiangyi.reports;

import static xiangyi.shared.Text.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;

/** Makes of a counted report and what was typed into it the one text that is read, printed and signed. */
final class Writing {

    private final Report report;
    private final List<Edit> edits;
    private final List<Counted> counted;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Written.Row> records = new ArrayList<>();

    private Writing(Report report, List<Edit> edits) {
        this.report = report;
        this.edits = edits;
        counted = report.figures().toList();
    }

    static Written of(Report report, List<Edit> edits) {
        return new Writing(report, edits).written();
    }

    private Written written() {
        var parts = report.sections().stream().map(this::part).toList();
        var figures = new LinkedHashMap<String, Written.Shown>();
        counted.forEach(one -> figures.computeIfAbsent(one.figure().id(), id -> shown(one)));
        return new Written(
                report.title(),
                report.author(),
                report.on(),
                report.takenAt(),
                parts,
                List.copyOf(figures.values()),
                List.copyOf(records));
    }

    private Written.Part part(Report.Section section) {
        var passages = new ArrayList<Written.Passage>();
        Set<Edit> placed = new LinkedHashSet<>();
        for (var paragraph : section.paragraphs()) {
            var own = edits.stream()
                    .filter(edit -> edit.section().equals(section.key())
                            && edit.paragraph().equals(paragraph.key()))
                    .toList();
            placed.addAll(own);
            typed(own, EditPlace.BEFORE, paragraph).forEach(passages::add);
            var instead = typed(own, EditPlace.INSTEAD, paragraph).toList();
            passages.addAll(instead.isEmpty() ? List.of(counted(paragraph)) : instead);
            typed(own, EditPlace.AFTER, paragraph).forEach(passages::add);
        }
        edits.stream()
                .filter(edit -> edit.section().equals(section.key()) && !placed.contains(edit))
                .map(edit -> typed(edit, new Paragraph(edit.paragraph(), List.of())))
                .forEach(passages::add);
        var isEmpty = section.isEmpty() && passages.stream().allMatch(passage -> passage.typed() == null);
        return new Written.Part(section.key(), section.heading(), passages, isEmpty);
    }

    private static Written.Passage counted(Paragraph paragraph) {
        var pieces = paragraph.runs().stream()
                .map(run -> new Written.Piece(
                        run.text(),
                        run instanceof Run.Shown shown
                                ? shown.counted().figure().id()
                                : null))
                .toList();
        return new Written.Passage(paragraph.key(), pieces, paragraph.text(), ids(paragraph), null);
    }

    private Stream<Written.Passage> typed(List<Edit> own, EditPlace place, Paragraph paragraph) {
        return own.stream().filter(edit -> edit.place() == place).map(edit -> typed(edit, paragraph));
    }

    private Written.Passage typed(Edit edit, Paragraph paragraph) {
        var disagreements = new Disagreements(paragraph.figures().toList(), counted).in(edit.text());
        return new Written.Passage(
                edit.paragraph(),
                List.of(new Written.Piece(edit.text(), null)),
                edit.place() == EditPlace.INSTEAD ? paragraph.text() : "",
                edit.place() == EditPlace.INSTEAD
                        ? ids(paragraph)
                        : disagreements.stream()
                                .map(Written.Disagreement::figure)
                                .distinct()
                                .toList(),
                new Written.Typed(edit.place(), edit.by(), edit.at(), disagreements));
    }

    private static List<String> ids(Paragraph paragraph) {
        return paragraph.figures().map(one -> one.figure().id()).distinct().toList();
    }

    private Written.Shown shown(Counted one) {
        var sum = one.evidence().sum();
        return new Written.Shown(
                one.figure().id(),
                one.name(),
                one.how(),
                one.words(),
                one.evidence().value(),
                text(one.figure().unit()),
                sum == null ? null : text(sum),
                one.evidence().lines().stream().map(this::place).toList());
    }

    /** Each record is kept once, with all that any figure says of it. */
    private Integer place(Evidence.Line line) {
        var row = row(line);
        var place = places.computeIfAbsent(row.fact(), fact -> {
            records.add(row);
            return records.size() - 1;
        });
        if (row.repliedOn() != null || row.dueOn() != null) {
            records.set(place, row);
        }
        return place;
    }

    private static Written.Row row(Evidence.Line line) {
        Fact fact = line.fact();
        return new Written.Row(
                fact.kind() + " " + fact.id(),
                fact.path(),
                fact.title(),
                fact.happenedOn(),
                fact.text(Told.WHEN),
                fact.unit(),
                line.dueOn(),
                line.repliedOn());
    }
}
