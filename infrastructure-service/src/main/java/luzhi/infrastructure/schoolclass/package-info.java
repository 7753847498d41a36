/**
 * The classes of each school with their pupils, from which large ones (56 to 65 pupils) and very large ones (66 and
 * more) are found as yearly school statistics bin them.
 */
package luzhi.infrastructure.schoolclass;
