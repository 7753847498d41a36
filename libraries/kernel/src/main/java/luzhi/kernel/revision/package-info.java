/**
 * Entries that people keep for a cycle and a region: present and past revisions, who may replace which, and whether the
 * evaluation is open to changes at all. This package knows the mechanism; what an entry says is known by the packages that own it.
 */
package luzhi.kernel.revision;
