/// Numbers with their qualifiers.
@NullMarked
package kr.gpuatlas.domain.quantity;

import org.jspecify.annotations.NullMarked;
