package xiangyi.reports;

import java.util.Map;

/** Where people record what a heading of the summary tells, so that what is missing can be put in. */
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

    public static String of(String chapter) {
        return BY_CHAPTER.getOrDefault(chapter, "/imports");
    }
}
