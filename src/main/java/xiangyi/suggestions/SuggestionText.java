package xiangyi.suggestions;

/** What a suggestion says. */
public record SuggestionText(String problem, String proposal) {}
