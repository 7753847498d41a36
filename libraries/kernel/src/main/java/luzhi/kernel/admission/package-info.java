/**
 * Who may begin what costs more than a small read: one budget of heap per service, of which every such request takes its weight
 * before it takes memory. Waiting is bounded and fair; who asks for the same at the same moment shares one answer.
 */
package luzhi.kernel.admission;
