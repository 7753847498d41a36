/** Two years of a region side by side (对比): tasks and criteria with verdict, value and target of each, and the change. */
package luzhi.report.cockpit.comparison;
