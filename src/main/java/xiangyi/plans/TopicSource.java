package xiangyi.plans;

/** Where a topic of supervision came from. */
public enum TopicSource {
    /** 党委重点 */
    PARTY,
    /** 政府工作难点 */
    GOVERNMENT,
    /** 群众反映的热点 */
    HEAT,
    /** 执法检查发现的 */
    CHECKS,
    /** 代表建议集中的 */
    SUGGESTIONS,
    /** 主席团成员、代表提出的 */
    MEMBERS,
    /** 调研发现的 */
    RESEARCH,
    /** 信访集中的 */
    PETITIONS
}
