/** The annual summary (年度工作总结), heading by heading, and the figures it asks for. */
package xiangyi.reports.annual;
