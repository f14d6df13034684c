package xiangyi.facts;

/**
 * What the views of the schema call the words, numbers, people and lists of a fact, as far as anybody asks for them. Declared
 * here and not in the rooms, because whoever reads facts knows no room; a test compares them with the views.
 */
public final class Told {

    /** The activity that something rode on or came of. */
    public static final String ACTIVITY = "activity";
    public static final String AMOUNT = "amount";
    public static final String ANSWER = "answer";
    public static final String BASICALLY = "basically";
    public static final String CONSTITUENCY = "constituency";
    public static final String COPIES = "copies";
    public static final String COUNTERS = "counters";
    public static final String DAYS = "days";
    public static final String DEPUTIES = "deputies";
    /** Reckoned by duties: which was missed. */
    public static final String DUTY = "duty";
    /** How an amount or a quantity is meant. */
    public static final String EXACTNESS = "exactness";
    public static final String EXPECTED = "expected";
    /** What was found earlier and looked at again. */
    public static final String FINDING = "finding";
    public static final String FINDINGS = "findings";
    public static final String FIXED_PAY = "fixedPay";
    public static final String FROM = "from";
    public static final String HANDED_OUT = "handedOut";
    public static final String INTERVIEWS = "interviews";
    public static final String KIND = "kind";
    public static final String LAW = "law";
    public static final String LEVEL = "level";
    public static final String LINE = "line";
    public static final String NAME = "name";
    /** How many voted the lowest grade. */
    public static final String NOT = "not";
    /** The number that something bears, or a quantity in a list. */
    public static final String NUMBER = "number";
    public static final String ORDINAL = "ordinal";
    public static final String OUTCOME = "outcome";
    public static final String PARTNERS = "partners";
    public static final String PEOPLE = "people";
    public static final String PIECES = "pieces";
    public static final String POSITION = "position";
    public static final String PRESENT = "present";
    public static final String PURPOSE = "purpose";
    /** The hand-over that a reply or a rating belongs to. */
    public static final String REFERRAL = "referral";
    public static final String RESULT = "result";
    public static final String RETURNED = "returned";
    public static final String ROLE = "role";
    public static final String ROUND = "round";
    public static final String SATISFIED = "satisfied";
    public static final String SCALE = "scale";
    public static final String SERIAL = "serial";
    /** Congress or presidium, appraisal or report to voters. */
    public static final String SORT = "sort";
    /** The article that a missed duty rests on. */
    public static final String SOURCE = "source";
    public static final String SUBJECT = "subject";
    public static final String SURVEYED = "surveyed";
    /** The ordinal of a congress; of a missed duty, the words of its term. */
    public static final String TERM = "term";
    public static final String TIMES = "times";
    public static final String TOPIC = "topic";
    public static final String UNIT = "unit";
    public static final String UNTIL = "until";
    public static final String VALID = "valid";
    public static final String VERDICT = "verdict";
    public static final String VILLAGE = "village";
    public static final String WHAT = "what";
    /** The words for a day that is known only roughly: 9月下旬. */
    public static final String WHEN = "when";
    public static final String WHERE = "where";
    public static final String YEAR = "year";

    private Told() {}

    /** How a quantity is meant whose name may be one of several. */
    public static String exactnessOf(String quantity) {
        return quantity + "Exactness";
    }
}
