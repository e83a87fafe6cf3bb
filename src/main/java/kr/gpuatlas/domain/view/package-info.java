/// The value that describes a picture.
@NullMarked
package kr.gpuatlas.domain.view;

import org.jspecify.annotations.NullMarked;
