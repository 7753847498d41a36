package luzhi.finance;

import luzhi.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
