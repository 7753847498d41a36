/**
 * Where disabled children of compulsory-school age are taught, and what supports them in each county. Second national
 * plan for special education, 2017 to 2020.
 */
package luzhi.infrastructure.specialeducation;
