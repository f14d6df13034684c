package xiangyi.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Span;
import xiangyi.shared.Area;

/** A piece of news as lists and pages show it. */
public record ArticleCard(
        ArticleId id,
        int version,
        Area area,
        String title,
        @Nullable String author,
        int pieces,
        LocalDate writtenOn,
        @Nullable LocalDate writtenUntil,
        @Nullable String saidAs,
        @Nullable String medium,
        @Nullable MediumLevel level,
        @Nullable LocalDate printedOn,
        @Nullable String link) {

    public String path() {
        return "/publicity/articles/" + id.text();
    }

    /** 2025年3月8日, 2025年全年. */
    public String written() {
        return new Span(writtenOn, writtenUntil == null ? writtenOn : writtenUntil, saidAs).words();
    }
}
