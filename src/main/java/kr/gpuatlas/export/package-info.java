/// From a picture to a file.
@NullMarked
package kr.gpuatlas.export;

import org.jspecify.annotations.NullMarked;
