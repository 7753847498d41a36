package luzhi.sampler.school;

import luzhi.core.region.Region;

/**
 * Where a school is counted.
 *
 * @param number within its county, from 1
 * @param serial within its province, from 1
 */
record Listed(Region county, int number, int serial) {}
