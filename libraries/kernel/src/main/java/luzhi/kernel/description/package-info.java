/**
 * What the API description says of every operation alike: who may call it and where, which problems it answers, under which key it may be
 * repeated, and what is always there in what it answers; and what clients that are made from it need: types, order and names. Each is a
 * filter over what the resources say of themselves.
 */
package luzhi.kernel.description;
