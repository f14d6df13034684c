package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Chapter;
import xiangyi.reports.Figure;
import xiangyi.reports.Numerals;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Register;
import xiangyi.reports.Unit;

/** Sessions of the congress, each with its attendance and its reports, and how often the presidium met. */
@Component
@Order(3)
class SessionsChapter implements Chapter {

    private static final Figure CONGRESS = Figure.of(
            "congress", Unit.TIMES, register -> register.count("sessions", SessionFigures.congresses(register)));

    @Override
    public String key() {
        return "sessions";
    }

    @Override
    public List<Paragraph> paragraphs(Register register, String place) {
        if (!register.isKept("sessions")) {
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        var congresses = SessionFigures.congresses(register);
        if (congresses.isEmpty()) {
            paragraphs.add(Paragraph.of(register, "reports.annual.noSession", List.of(CONGRESS)));
        }
        Stream.concat(congresses.stream(), SessionFigures.inquorate(register).stream())
                .sorted(Comparator.comparing(Fact::happenedOn))
                .forEach(session -> paragraphs.add(
                        congresses.contains(session)
                                ? session(register, place, session)
                                : inquorate(register, place, session)));
        paragraphs.add(Paragraph.of(register, "reports.annual.presidium", List.of(SessionFigures.PRESIDIUM)));
        return paragraphs;
    }

    /** What it decided is void: it is told, and counts as no session. */
    private static Paragraph inquorate(Register register, String place, Fact session) {
        return Paragraph.of(
                        register,
                        "reports.annual.inquorate",
                        List.of(
                                SessionFigures.expected(session).about(session.title()),
                                SessionFigures.present(session).about(session.title())),
                        Dates.monthDay(session.happenedOn()),
                        place,
                        Numerals.of(session.number(Told.TERM)),
                        Numerals.of(session.number(Told.ORDINAL)))
                .about(session.title());
    }

    private static Paragraph session(Register register, String place, Fact session) {
        var subject = session.title();
        var reports = SessionFigures.reports(session).about(subject);
        var titles = reports.in(register).evidence().lines().stream()
                .map(line -> text("reports.quoted", line.fact().title()))
                .collect(Collectors.joining());
        return Paragraph.of(
                        register,
                        titles.isEmpty() ? "reports.annual.session" : "reports.annual.session.named",
                        List.of(
                                SessionFigures.expected(session).about(subject),
                                SessionFigures.present(session).about(subject),
                                SessionFigures.attendance(session).about(subject),
                                reports,
                                SessionFigures.resolutions(session).about(subject)),
                        Dates.monthDay(session.happenedOn()),
                        place,
                        Numerals.of(session.number(Told.TERM)),
                        Numerals.of(session.number(Told.ORDINAL)),
                        titles)
                .about(subject);
    }
}
