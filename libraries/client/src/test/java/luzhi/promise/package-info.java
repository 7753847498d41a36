/** Whether the API descriptions keep what those of the last release promised, but for what was announced. */
package luzhi.promise;
