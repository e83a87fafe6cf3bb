/// The window's frame, which puts the features together.
@NullMarked
package kr.gpuatlas.view.shell;

import org.jspecify.annotations.NullMarked;
