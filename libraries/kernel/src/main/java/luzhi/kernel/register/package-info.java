/**
 * Registers (台账): typed records of the real things a service owns. A record class with bean-validation rules and a few
 * lines of resource make one; reading, writing, import, export, template and API description come from here.
 */
package luzhi.kernel.register;
