/// What a composed sheet says, in words and numbers, before anything of it is drawn.
@NullMarked
package kr.gpuatlas.domain.sheet;

import org.jspecify.annotations.NullMarked;
