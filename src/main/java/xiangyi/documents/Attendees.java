package xiangyi.documents;

/** Below the text of minutes: 出席、请假、列席, and who. */
public record Attendees(String label, String names) {}
