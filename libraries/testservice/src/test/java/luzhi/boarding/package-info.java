/**
 * A service that does not exist: boarding houses of schools. Its few registers have a column of every type and every rule
 * that the kernel knows, its measures every origin and every way of being counted, so that the kernel is proven here, whole
 * and once, with its SQL; the real services are then only looked over.
 */
package luzhi.boarding;
