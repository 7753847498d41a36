package luzhi.kernel.figure;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.figure.Figure;

/** Some figures; a header {@code Link: rel="next"} leads to further ones. */
@Schema(name = "Figures")
public record FigurePage(List<Figure> figures) {}
