package xiangyi.documents;

/**
 * A column of a table or a register.
 *
 * @param weight its share of the width, beside the weights of the others
 */
public record Column(String heading, int weight, Align align) {

    public Column {
        if (weight < 1) throw new IllegalArgumentException("a column without width: " + heading);
    }

    public static Column words(String heading, int weight) {
        return new Column(heading, weight, Align.LEFT);
    }

    public static Column centred(String heading, int weight) {
        return new Column(heading, weight, Align.CENTRE);
    }

    public static Column figures(String heading, int weight) {
        return new Column(heading, weight, Align.RIGHT);
    }
}
