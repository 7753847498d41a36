/** Synthetic schools: how many a county has and of which kind, and their students, grades and classes year by year. */
package luzhi.sampler.school;
