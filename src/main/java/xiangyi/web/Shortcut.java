package xiangyi.web;

import xiangyi.shared.Right;

/**
 * A way from <em>This week</em> straight into a form, contributed as a bean by the room it leads to. The first that
 * a person may use is their main action.
 */
public record Shortcut(int order, String key, String path, String icon, Right right) {}
