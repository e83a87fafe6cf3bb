/// The command line.
@NullMarked
package kr.gpuatlas.cli;

import org.jspecify.annotations.NullMarked;
