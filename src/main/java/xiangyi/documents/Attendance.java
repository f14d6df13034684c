package xiangyi.documents;

/** Below the text of minutes: 出席、请假、列席, and who. */
public record Attendance(String label, String names) {}
