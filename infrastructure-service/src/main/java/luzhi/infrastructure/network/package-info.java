/**
 * The counties' education networks: their exit to the internet and whether school networks run on fibre alone. What
 * each school has stands in its census. The Ministries' campaign for school connection (学校联网攻坚行动).
 */
package luzhi.infrastructure.network;
