package luzhi.finance;

import luzhi.testkit.HouseRules;

class HouseTest extends HouseRules {}
