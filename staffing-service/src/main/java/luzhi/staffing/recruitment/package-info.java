/**
 * Teachers newly taken on, by the programme that brought them: special posts, open recruitment, publicly funded graduates.
 */
package luzhi.staffing.recruitment;
