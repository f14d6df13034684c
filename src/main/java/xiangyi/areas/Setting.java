package xiangyi.areas;

/**
 * A number of law or practice that a place may set otherwise.
 *
 * @param name such as referrals.days-to-return; its sentence stands in messages/
 * @param standard what holds where nothing is set
 * @param source where the standard comes from
 */
public record Setting(String name, String standard, String source) {

    /** Where the sentence that names it stands, with its room: referrals.setting.days-to-return. */
    public String key() {
        return name.replaceFirst("\\.", ".setting.");
    }
}
