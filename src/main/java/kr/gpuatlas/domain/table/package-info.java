/// The same as on the screen, in rows and columns.
@NullMarked
package kr.gpuatlas.domain.table;

import org.jspecify.annotations.NullMarked;
