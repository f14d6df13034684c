package xiangyi.motions;

import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.PersonId;

/** A deputy who signed: the leader first. */
@Table(schema = "motions", name = "signer")
public record Signer(PersonId person, String name) {}
