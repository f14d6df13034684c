package xiangyi.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Where a column of the register is found.
 *
 * @param place counted from the leftmost titled column, so that a column added before it does not matter
 * @param fixed what holds for all rows, where no column has it
 * @param down a blank cell means what stands above it
 */
@Table(schema = "imports", name = "mapped_column")
public record MappedColumn(
        String name, @Nullable Integer place, @Nullable String fixed, boolean down) {

    /** What stands in the column of these letters, counted from the left of the sheet. */
    public static MappedColumn in(String name, String letters, boolean down) {
        return new MappedColumn(name, Grid.column(letters), null, down);
    }

    /** The same for all rows. */
    public static MappedColumn always(String name, String fixed) {
        return new MappedColumn(name, null, fixed, false);
    }
}
