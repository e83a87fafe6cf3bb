/// Everything known about one thing, gathered for reading.
@NullMarked
package kr.gpuatlas.domain.dossier;

import org.jspecify.annotations.NullMarked;
