package xiangyi.roster;

import java.util.List;

/**
 * A post as it is about to be taken, for the norms.
 *
 * @param isDeputy whether the holder is a deputy in office on the first day
 * @param beside the posts that the holder has at the same time
 */
public record Appointment(PostRequest request, boolean isDeputy, List<PostQueries.PostRow> beside) {}
