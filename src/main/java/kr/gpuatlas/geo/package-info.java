/// Pure map geometry in metres: projection, outlines, provinces, level of detail, spatial index.
@NullMarked
package kr.gpuatlas.geo;

import org.jspecify.annotations.NullMarked;
