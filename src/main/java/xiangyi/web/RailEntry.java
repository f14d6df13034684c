package xiangyi.web;

import xiangyi.shared.Right;

/**
 * One entry of the rail, contributed as a bean by the room it leads to. Shown only to those who hold the right.
 *
 * @param order its place from the top
 * @param key the sentence that names it
 * @param icon the symbol in the sprite, without its i-
 */
public record RailEntry(int order, String key, String path, String icon, Right right) {}
