package xiangyi.roster;

import java.util.List;

/**
 * A post as it is about to be taken, or as it is held on a day, for the norms.
 *
 * @param isDeputy whether the holder is a deputy in office on the first day
 * @param staysDeputy whether they are still one on the day that is looked at
 * @param beside the posts that the holder has at the same time
 * @param others all other posts of the township at that time, whoever holds them
 */
public record Appointment(
        PostRequest request,
        boolean isDeputy,
        boolean staysDeputy,
        List<PostQueries.PostRow> beside,
        List<PostQueries.PostRow> others) {}
