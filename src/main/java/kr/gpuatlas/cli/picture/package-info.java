/// The commands that draw pictures, pages and slides, and that look into them.
@NullMarked
package kr.gpuatlas.cli.picture;

import org.jspecify.annotations.NullMarked;
