package xiangyi.shared;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Where the page of something is. Rows and facts never hold an address: they hold a key, what kind of thing it is and which
 * (activity:…), or a kind alone where many things share a page (website).
 */
public final class Places {

    private static final Map<String, String> PAGES = Map.ofEntries(
            entry("activities", "/activities"),
            entry("activity", "/activities/"),
            entry("appraisal", "/appraisals/"),
            entry("article", "/publicity/articles/"),
            entry("deputy", "/deputies/"),
            entry("duties", "/duties"),
            entry("equipment", "/stations/equipment/"),
            entry("group", "/groups/"),
            entry("informants", "/petitions/informants"),
            entry("journals", "/publicity/journals"),
            entry("line", "/funds/lines/"),
            entry("motion", "/motions/"),
            entry("paper", "/plans/"),
            entry("payList", "/funds/pay/"),
            entry("petition", "/petitions/"),
            entry("plans", "/plans"),
            entry("receptions", "/activities?kind=RECEPTION"),
            entry("session", "/sessions/"),
            entry("spending", "/funds/"),
            entry("suggestion", "/suggestions/"),
            entry("suggestions", "/suggestions"),
            entry("topic", "/plans/topics/"),
            entry("website", "/publicity/website"));

    private Places() {}

    public static String key(String kind, Identifier which) {
        return kind + ":" + which.text();
    }

    public static String of(String key) {
        var end = key.indexOf(':');
        var page = PAGES.get(end < 0 ? key : key.substring(0, end));
        if (page == null || page.endsWith("/") == end < 0) {
            throw new IllegalArgumentException("No page for: " + key);
        }
        return end < 0 ? page : page + key.substring(end + 1);
    }
}
