package xiangyi.duties;

/** Activities held and planned, as the duties about them read these. */
final class HeldActivities {

    private HeldActivities() {}

    /** Those of some kinds; one row may stand for several times. */
    static String of(String... kinds) {
        return """
                select area, case kind when 'activities.held' then 'DONE' else 'PLANNED' end as what, null as whose, title,
                       happened_on, recorded_at, subject
                  from activities, generate_series(1, times)
                 where area like :within and happened_on between :from and :until
                   and kind in ('activities.held', 'activities.planned') and sort in ('%s')
                """.formatted(String.join("', '", kinds));
    }
}
