package xiangyi.activities;

/**
 * One who came to an activity or stayed away, as a ledger tells it.
 *
 * @param typed a name, or a label such as 何满仓（石堰村，代表证017）
 */
public record Attendance(String typed, Attended attended) {}
