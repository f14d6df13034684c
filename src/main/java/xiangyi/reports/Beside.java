package xiangyi.reports;

import java.util.Map;
import xiangyi.shared.Text;

/** What stands beside a summary where it is silent, and where people record what is missing. */
public final class Beside {

    private static final Map<String, String> BY_CHAPTER = Map.of(
            "study", "/activities",
            "work", "/activities",
            "sessions", "/sessions",
            "matters", "/suggestions",
            "supervision", "/activities",
            "contact", "/petitions",
            "publicity", "/publicity/articles",
            "own", "/plans",
            "shortcomings", "/duties",
            "next", "/plans/topics");

    private Beside() {}

    /** What stands beside the text for a heading under which nothing is recorded. */
    public static String said(String chapter) {
        var own = "reports.none.heading." + chapter;
        return Text.has(own) ? Text.text(own) : Text.text("reports.none.heading", Text.text("reports.none." + chapter));
    }

    public static String of(String chapter) {
        return BY_CHAPTER.getOrDefault(chapter, "/imports");
    }
}
