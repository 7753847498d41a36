package luzhi.staffing;

import luzhi.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
