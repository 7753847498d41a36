/** All regions below one (各地): how far each is, on its way and in its duties, and how it stands among others. */
package luzhi.report.cockpit.region;
