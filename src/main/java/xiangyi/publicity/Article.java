package xiangyi.publicity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news from the day it was written; printed somewhere, or not.
 *
 * @param writtenUntil the last day, where several were written over a time
 * @param saidAs 全年, where only that is known
 * @param pieces for how many the entry stands, where nobody kept the titles; one where nothing is said
 */
public record Article(
        @NotBlank @Size(max = 100) String title,
        @Nullable @Size(max = 40) String author,
        @NotNull LocalDate writtenOn,
        @Nullable LocalDate writtenUntil,
        @Nullable @Size(max = 20) String saidAs,
        @Nullable @Min(1) @Max(999) Integer pieces,
        @Nullable MediumLevel level,
        @Nullable @Size(max = 60) String medium,
        @Nullable LocalDate printedOn,
        @Nullable @Size(max = 300) String link) {

    public Article {
        pieces = pieces == null ? 1 : pieces;
    }

    Article printed(PrintingRequest printing) {
        return new Article(
                title,
                author,
                writtenOn,
                writtenUntil,
                saidAs,
                pieces,
                printing.level(),
                printing.medium(),
                printing.printedOn(),
                printing.link() == null ? link : printing.link());
    }
}
