package luzhi.infrastructure;

import luzhi.testkit.HouseRules;

class HouseTest extends HouseRules {}
