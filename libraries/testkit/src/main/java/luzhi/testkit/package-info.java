/** What the tests of all services stand on: a real PostgreSQL, tokens, and the contracts that every service keeps. */
package luzhi.testkit;
