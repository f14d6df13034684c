package xiangyi.calendar;

import java.time.Instant;

/** Where a year's notice was taken from, when and by whom; the shipped ones have none. */
public record NoticeOrigin(int year, String source, Instant recordedAt, String recordedBy) {}
