package xiangyi.shared;

/**
 * Something that a search found.
 *
 * @param note what tells it from others of the same title
 */
public record Found(String title, String path, String note) {}
