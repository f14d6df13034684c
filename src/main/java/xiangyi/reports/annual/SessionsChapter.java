package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Chapter;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Numerals;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** Sessions of the congress and meetings of its presidium: who came, what was heard and dealt with, what was decided. */
@Component
@Order(3)
class SessionsChapter implements Chapter {

    /** More meetings of the presidium are told by their number. */
    private static final int MANY = 12;

    private static final int MOST_VOTES = 3;

    /** Business of the day, beside reports; breaks and deadlines are none. */
    private static final Set<String> BUSINESS = Set.of("DELIBERATION", "VOTE", "ELECTION", "OTHER");

    private static final Pattern HEARS = Pattern.compile("^(?:" + text("reports.words.hears") + ")");
    private static final Pattern DEALS = Pattern.compile("^(?:" + text("reports.words.deals") + ")");

    private static final Figure CONGRESS = Figure.of(
            "congress", Unit.TIMES, register -> register.count("sessions", SessionFigures.congresses(register)));

    @Override
    public String key() {
        return "sessions";
    }

    @Override
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        if (!register.isKept("sessions")) {
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        var congresses = SessionFigures.congresses(register);
        if (congresses.isEmpty()) {
            var none = new Telling(register, "noSession");
            if (none.isKnown(CONGRESS)) none.say("reports.annual.noSession", List.of(CONGRESS));
            paragraphs.add(none.paragraph());
        }
        Stream.concat(congresses.stream(), SessionFigures.inquorate(register).stream())
                .sorted(Comparator.comparing(Fact::happenedOn))
                .forEach(session -> paragraphs.add(
                        congresses.contains(session)
                                ? session(register, place, session)
                                : inquorate(register, place, session)));
        paragraphs.add(presidium(register));
        var meetings = register.of("sessions.presidium");
        if (meetings.size() <= MANY) {
            meetings.stream()
                    .map(meeting -> meeting(register, meeting))
                    .filter(told -> !told.isEmpty())
                    .forEach(told -> paragraphs.add(told.paragraph()));
        }
        return paragraphs;
    }

    /** How often it met; on which days, where nothing more is known of them. */
    private static Paragraph presidium(YearFacts register) {
        var telling = new Telling(register, "presidium");
        var meetings = register.of("sessions.presidium");
        if (!telling.isKnown(SessionFigures.PRESIDIUM)) {
            return telling.paragraph();
        }
        telling.say(
                meetings.isEmpty() ? "reports.annual.noPresidium" : "reports.annual.presidium",
                List.of(SessionFigures.PRESIDIUM));
        if (!meetings.isEmpty()
                && meetings.size() <= MANY
                && meetings.stream()
                        .allMatch(meeting -> meeting(register, meeting).isEmpty())) {
            telling.say(
                    "reports.annual.presidium.days",
                    Said.listed(meetings.stream().map(Said::when).toList(), text("reports.and"))
                            .andMore());
        }
        return telling.stop().paragraph();
    }

    /** What it decided is void: it is told, and counts as no session. */
    private static Paragraph inquorate(YearFacts register, String place, Fact session) {
        return Paragraph.of(
                        register,
                        "reports.annual.inquorate",
                        List.of(
                                SessionFigures.expected(session).about(session.title()),
                                SessionFigures.present(session).about(session.title())),
                        named(place, session))
                .about(session.title());
    }

    private static Object[] named(String place, Fact session) {
        return new Object[] {
            Said.when(session), place, Numerals.of(session.number(Told.TERM)), Numerals.of(session.number(Told.ORDINAL))
        };
    }

    private static Paragraph session(YearFacts register, String place, Fact session) {
        var subject = session.title();
        var reports = SessionFigures.reports(session).about(subject);
        var heard = reports.query().apply(register).isSome();
        var telling = new Telling(register, (heard ? "named-" : "session-") + subject)
                .say("reports.annual.session", named(place, session));
        var expected = SessionFigures.expected(session).about(subject);
        var present = SessionFigures.present(session).about(subject);
        var knowsExpected = telling.isKnown(expected);
        var knowsPresent = telling.isKnown(present);
        if (knowsExpected) {
            telling.say("reports.annual.session.expected", List.of(expected));
        }
        if (knowsPresent) {
            telling.words(knowsExpected ? text("reports.act.next") : "")
                    .say("reports.annual.session.present", List.of(present));
        }
        var attendance = SessionFigures.attendance(session).about(subject);
        if (knowsExpected && knowsPresent) {
            telling.sayKnown("reports.annual.session.attendance", attendance);
        } else {
            telling.isKnown(attendance);
        }
        telling.stop();
        if (telling.isKnown(reports)) {
            heard(
                    telling,
                    "reports.annual.session.heard",
                    reports,
                    reports.query().apply(register));
        }
        business(telling, session);
        decided(register, telling, session, SessionFigures.resolutions(session).about(subject));
        return telling.stop().paragraph();
    }

    /** A meeting of the presidium, where anything is known of it. */
    private static Telling meeting(YearFacts register, Fact meeting) {
        var subject = "presidium-" + meeting.number(Told.TERM) + "-" + meeting.number(Told.ORDINAL);
        var telling = new Telling(register, subject);
        var reports = SessionFigures.reports(meeting).about(subject);
        var heard = reports.query().apply(register);
        var decided = SessionFigures.resolutions(meeting).about(subject);
        var business = business(meeting);
        if (!heard.isSome() && !decided.query().apply(register).isSome() && business.isEmpty()) {
            return telling;
        }
        telling.say("reports.annual.meeting", Said.when(meeting), Numerals.of(meeting.number(Told.ORDINAL)));
        if (heard.isSome()) {
            heard(telling, "reports.annual.meeting.heard", reports, heard);
        }
        if (!business.isEmpty()) {
            telling.words(telling.begins() ? text("reports.annual.session.also") : "")
                    .words(Said.listed(business, text("reports.act.next")).andMore())
                    .stop();
        }
        decided(register, telling, meeting, decided);
        return telling.stop();
    }

    /** Reports by their names, each with who gave it where that is known. */
    private static void heard(Telling telling, String piece, Figure reports, Evidence evidence) {
        var names = evidence.lines().stream()
                .map(line -> {
                    var name = Said.or(
                            HEARS.matcher(line.fact().title().strip()).replaceFirst(""),
                            line.fact().title());
                    var titled = Said.laws(name);
                    var who = line.fact().unit();
                    return who == null || who.isBlank() ? titled : text("reports.annual.report.by", who, titled);
                })
                .toList();
        var between = evidence.lines().stream().allMatch(line -> line.fact().unit() == null) ? "" : text("reports.and");
        telling.say(
                        names.size() == 1 ? piece + ".one" : piece,
                        List.of(reports),
                        bare(Said.listed(names, between).andMore()))
                .stop();
    }

    private static void business(Telling telling, Fact session) {
        var business = business(session);
        if (!business.isEmpty()) {
            telling.say(
                            "reports.annual.session.business",
                            Said.listed(business, text("reports.act.next")).andMore())
                    .stop();
        }
    }

    /** What it deliberated, voted and elected, as its agenda says, said with a verb. */
    private static List<String> business(Fact session) {
        return session.list(Told.AGENDA).stream()
                .filter(item -> BUSINESS.contains(String.valueOf(item.get(Told.KIND))))
                .map(item -> business(item))
                .distinct()
                .toList();
    }

    private static String business(Map<String, Object> item) {
        var title = Said.unstopped(String.valueOf(item.get(Told.TITLE)));
        return DEALS.matcher(title).find() ? title : text("reports.agenda." + item.get(Told.KIND), title);
    }

    /** Resolutions by name, with their votes where they are few. */
    private static void decided(YearFacts register, Telling telling, Fact session, Figure resolutions) {
        if (session.kind().equals("sessions.congress") && !telling.isKnown(resolutions)) {
            return;
        }
        var evidence = resolutions.query().apply(register);
        if (!evidence.isSome()) {
            return;
        }
        var passed = evidence.lines().stream().map(Evidence.Line::fact).toList();
        telling.words(telling.begins() ? text("reports.annual.session.also") : "");
        if (passed.size() == 1) {
            telling.say(
                    "reports.annual.session.resolved.one",
                    List.of(resolutions),
                    bare(Said.laws(passed.get(0).title())));
            if (passed.get(0).number(Told.IN_FAVOUR) != null) votes(telling, "reports.annual.vote.one", passed.get(0));
            telling.stop();
            return;
        }
        telling.say("reports.annual.session.resolved", List.of(resolutions));
        if (passed.size() > MOST_VOTES || passed.stream().allMatch(one -> one.number(Told.IN_FAVOUR) == null)) {
            telling.say("reports.annual.session.namely", Said.titles(passed).andMore());
        } else {
            passed.forEach(one -> voted(telling, one));
        }
        telling.stop();
    }

    private static void voted(Telling telling, Fact resolution) {
        telling.stop().words(Said.laws(resolution.title()));
        if (resolution.number(Told.IN_FAVOUR) == null) {
            telling.say("reports.annual.vote.passed");
            return;
        }
        votes(telling, "reports.annual.vote.inFavour", resolution);
        telling.say("reports.annual.vote.adopted");
    }

    private static void votes(Telling telling, String piece, Fact resolution) {
        telling.say(piece, List.of(SessionFigures.vote(resolution, "inFavour", Told.IN_FAVOUR)))
                .sayAny("reports.annual.vote.against", SessionFigures.vote(resolution, "against", Told.AGAINST))
                .sayAny("reports.annual.vote.abstained", SessionFigures.vote(resolution, "abstained", Told.ABSTAINED));
    }

    /** A name that stands for its figure holds no bracket of ours. */
    private static String bare(String name) {
        return name.replaceAll("[\\[\\]|]", " ");
    }
}
