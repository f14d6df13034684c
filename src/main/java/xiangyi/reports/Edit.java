package xiangyi.reports;

import java.time.Instant;

/** Somebody's own words at a paragraph of a report. They outlive every making of it. */
public record Edit(
        String section, String paragraph, EditPlace place, String text, String by, Instant at, int version) {}
