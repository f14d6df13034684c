package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an activity is called, by how it begins: with what is done (评议乡卫生院), with whoever does it (代表小组学习…), with holding
 * something (召开征求意见会), or with nothing of these.
 */
record ActivityTitle(String kind, String title) {

    /** Whose doing is not the deputies': the Party committee's, the government's, whoever is asked. */
    private static final Set<String> NOT_BY_DEPUTIES = Set.of("PARTY_MEETING", "BRIEFING", "CONSULTATION", "OTHER");

    private static final Pattern GOES = beginning("reports.words.goes");
    private static final Pattern DOES = beginning("reports.verbs");
    private static final Pattern HOLDS = beginning("reports.words.holds");
    private static final Pattern SUBJECT = beginning("reports.words.subject");
    private static final Pattern PARTY = beginning("reports.words.party");
    private static final Pattern DEPUTIES = Pattern.compile(text("reports.words.deputies"));

    /** Whether its words say what was done, and deputies did it. */
    boolean isDoneByDeputies() {
        return !NOT_BY_DEPUTIES.contains(kind) && isDone();
    }

    private boolean isDone() {
        return !HOLDS.matcher(title).find()
                && !PARTY.matcher(title).find()
                && !SUBJECT.matcher(title).find()
                && !DEPUTIES.matcher(title).find()
                && (DOES.matcher(title).find() || GOES.matcher(title).find());
    }

    /** As it is told where nobody is said to have been sent to do it. */
    String named() {
        if (HOLDS.matcher(title).find() || PARTY.matcher(title).find()) {
            return title;
        }
        if ("PARTY_MEETING".equals(kind) && DOES.matcher(title).find()) {
            return text("reports.act.party", title);
        }
        if (SUBJECT.matcher(title).find()) {
            return NOT_BY_DEPUTIES.contains(kind) ? title : text("reports.act.organise", title);
        }
        return DOES.matcher(title).find() || GOES.matcher(title).find() ? title : text("reports.act.carryOut", title);
    }

    static Pattern beginning(String words) {
        return Pattern.compile("^(?:" + text(words) + ")");
    }
}
