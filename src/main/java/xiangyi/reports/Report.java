package xiangyi.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiangyi.facts.Period;
import xiangyi.shared.Area;

/**
 * A report as text with figures in it: the same for the page and the paper.
 *
 * @param title in two lines
 * @param author whose report it is
 * @param on until which day it counts
 */
public record Report(
        Area area, Period period, String title, String author, LocalDate on, Instant takenAt, List<Section> sections) {

    /**
     * A heading and what stands beneath it.
     *
     * @param isEmpty whether all it says is that nothing is recorded
     */
    public record Section(String key, String heading, List<Paragraph> paragraphs, boolean isEmpty) {}

    public Stream<Counted> figures() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(Paragraph::figures);
    }

    /** The report line by line, as plain text. */
    public Stream<String> lines() {
        var body = sections.stream()
                .filter(section -> !section.isEmpty())
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()),
                        section.paragraphs().stream().map(Paragraph::text)));
        return Stream.concat(title.lines(), body);
    }

    public Optional<Counted> figure(String id) {
        return figures().filter(counted -> counted.figure().id().equals(id)).findFirst();
    }

    public long recorded() {
        return figures().filter(Counted::isRecorded).count();
    }

    public long notRecorded() {
        return figures().count() - recorded();
    }
}
