package xiangyi.publicity;

import xiangyi.shared.Area;

/** A journal taken for a year, as lists show it. */
public record SubscriptionRow(SubscriptionId id, int version, Area area, String journal, int copies, int year) {

    public String path() {
        return "/publicity/journals/" + id.text();
    }
}
