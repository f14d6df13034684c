package xiangyi.web;

import xiangyi.shared.Right;

/**
 * A room among several under one entry of the rail, contributed as a bean by the room itself, so that none of them needs
 * to know the others.
 *
 * @param rail the key of the entry they share
 * @param order its place from the left
 */
public record Tab(String rail, int order, String key, String path, Right right) {

    boolean leadsTo(String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }
}
