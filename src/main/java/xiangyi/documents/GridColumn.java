package xiangyi.documents;

/**
 * A column of a table or a register.
 *
 * @param weight its share of the width, beside the weights of the others
 */
public record GridColumn(String heading, int weight, Align align) {

    public GridColumn {
        if (weight < 1) throw new IllegalArgumentException("a column without width: " + heading);
    }

    public static GridColumn words(String heading, int weight) {
        return new GridColumn(heading, weight, Align.LEFT);
    }

    public static GridColumn centred(String heading, int weight) {
        return new GridColumn(heading, weight, Align.CENTRE);
    }

    public static GridColumn figures(String heading, int weight) {
        return new GridColumn(heading, weight, Align.RIGHT);
    }
}
