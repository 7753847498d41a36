package luzhi.report;

import luzhi.testkit.HouseRules;

class HouseTest extends HouseRules {}
