/**
 * The two surcharges on value-added and consumption tax that are earmarked for education: the education surcharge
 * (教育费附加, State Council order 448) and the local one (地方教育附加, 财综〔2010〕98号).
 */
package luzhi.finance.surcharge;
