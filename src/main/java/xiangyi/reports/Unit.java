package xiangyi.reports;

/** What a figure counts. */
public enum Unit {
    TIMES,
    MEETINGS,
    BATCHES,
    ATTENDANCES,
    PEOPLE,
    ITEMS,
    ENTRIES,
    HOUSEHOLDS,
    YUAN,
    SUBJECTS,
    PIECES,
    DEPUTIES,
    COPIES,
    BALLOTS,
    VOTES,
    KINDS,
    BOOKS,
    ARTICLES,
    MONTHS,
    DAYS,
    BANNERS,
    ISSUES,
    PLACES,
    SHEETS,
    PERCENT
}
