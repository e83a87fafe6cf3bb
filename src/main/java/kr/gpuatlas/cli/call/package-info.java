/// A call of the program as every command stands on it: what it asks for, the files it names, where
/// it is answered and how it ends.
@NullMarked
package kr.gpuatlas.cli.call;

import org.jspecify.annotations.NullMarked;
