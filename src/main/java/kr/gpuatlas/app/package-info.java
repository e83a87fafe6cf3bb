/// Start-up: the only place where everything is put together.
@NullMarked
package kr.gpuatlas.app;

import org.jspecify.annotations.NullMarked;
