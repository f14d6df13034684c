package xiangyi.shared;

/** Something that happened, told upward to whoever listens. Named in the past tense; carries keys, not objects. */
public interface Event {

    Area area();
}
