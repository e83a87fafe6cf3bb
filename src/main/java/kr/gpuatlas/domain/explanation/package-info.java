/// Why a number is what it is: its parts, its witnesses, its rivals and where it goes.
@NullMarked
package kr.gpuatlas.domain.explanation;

import org.jspecify.annotations.NullMarked;
