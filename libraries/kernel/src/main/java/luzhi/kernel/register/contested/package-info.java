/** Claims on codes that other regions hold: who may see them, and how the region above both sides settles them. */
package luzhi.kernel.register.contested;
