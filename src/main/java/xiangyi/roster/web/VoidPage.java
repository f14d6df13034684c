package xiangyi.roster.web;

import java.util.List;

/**
 * Asks why something is void.
 *
 * @param state what voiding it does
 */
public record VoidPage(List<Crumb> trail, String title, String state, String action, int version) {}
