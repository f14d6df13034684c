package xiangyi.motions;

import java.util.List;
import xiangyi.sessions.SessionCard;

/** A motion on its way in, with the deputies who are known to have signed it, and its session. */
public record Moved(MotionRequest request, List<Signer> signers, SessionCard session) {}
