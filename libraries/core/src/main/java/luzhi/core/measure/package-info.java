/**
 * Measures (指标) as data: what a service owns, in which unit, along which dimensions, and how a figure of it is had. The
 * catalogues are YAML files under {@code measures/} and {@code vocabulary/}; this package knows their form, not their content.
 */
package luzhi.core.measure;
