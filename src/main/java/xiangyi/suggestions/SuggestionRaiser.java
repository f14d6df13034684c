package xiangyi.suggestions;

import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.PersonId;

/** A deputy who raised it: the leader first, then the co-signers. */
@Table(schema = "suggestions", name = "raiser")
record SuggestionRaiser(PersonId person, String name) {}
