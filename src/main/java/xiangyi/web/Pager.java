package xiangyi.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many there are in all
 * @param page from 1
 * @param size rows a page
 */
public record Pager<T>(List<T> rows, int total, int page, int size) {

    public static final int SIZE = 20;

    /** A list that is short enough for one page. */
    public static <T> Pager<T> all(List<T> rows) {
        return new Pager<>(rows, rows.size(), 1, Math.max(1, rows.size()));
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public <R> Pager<R> map(Function<T, R> change) {
        return new Pager<>(rows.stream().map(change).toList(), total, page, size);
    }

    /** How many rows lie before a page, for {@code offset}; a page before the first is the first. */
    public static int offset(int page) {
        return (int) Math.min((Math.max(1, page) - 1L) * SIZE, Integer.MAX_VALUE);
    }
}
