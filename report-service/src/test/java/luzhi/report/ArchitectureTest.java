package luzhi.report;

import luzhi.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
