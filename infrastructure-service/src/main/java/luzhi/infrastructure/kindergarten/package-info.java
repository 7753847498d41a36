/**
 * Kindergartens and what makes them public or inclusive: those of housing estates in scope of rectification with its
 * steps (国办发〔2019〕3号), recognitions as inclusive, and the public central ones of townships.
 */
package luzhi.infrastructure.kindergarten;
