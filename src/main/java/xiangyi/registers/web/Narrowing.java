package xiangyi.registers.web;

import java.util.Map;

/** Something that a list can be narrowed by, and to what. */
public record Narrowing(String name, String label, Map<String, String> options) {}
