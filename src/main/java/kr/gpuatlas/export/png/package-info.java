/// The bytes of a PNG file: written strip by strip, and walked before any decoder sees them.
@NullMarked
package kr.gpuatlas.export.png;

import org.jspecify.annotations.NullMarked;
