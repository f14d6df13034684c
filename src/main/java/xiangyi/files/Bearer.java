package xiangyi.files;

import xiangyi.shared.Area;
import xiangyi.shared.Identifier;

/** A record that attachments hang on, by which its page tells what was corrected. */
public record Bearer(Identifier id, Area area, String title, String path) {}
