package luzhi.infrastructure;

import luzhi.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
