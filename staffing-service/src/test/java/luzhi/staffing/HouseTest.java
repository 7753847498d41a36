package luzhi.staffing;

import luzhi.testkit.HouseRules;

class HouseTest extends HouseRules {}
