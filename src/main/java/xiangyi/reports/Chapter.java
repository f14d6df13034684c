package xiangyi.reports;

import java.util.List;

/** One heading of the annual summary and what stands beneath it. Their order is that of their {@code @Order}. */
public interface Chapter {

    /** The last part of its keys reports.chapter.… and reports.none.… */
    String key();

    /** What it tells; nothing where nothing is recorded. */
    List<Paragraph> paragraphs(YearFacts register, String place);
}
