package xiangyi.funds;

import xiangyi.shared.PersonId;

/** A deputy who came, of whom nobody has said whether their pay runs on. */
public record Unclear(PersonId person, String name) {

    public String path() {
        return "/deputies/" + person.text();
    }
}
