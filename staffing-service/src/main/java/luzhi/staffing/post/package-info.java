/**
 * Posts for teachers by professional title, as the personnel authority approved them: the structure of posts (岗位结构) whose
 * senior and intermediate share provinces raise to keep teachers in the countryside.
 */
package luzhi.staffing.post;
