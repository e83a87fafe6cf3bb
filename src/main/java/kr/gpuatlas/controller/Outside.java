package kr.gpuatlas.controller;

import kr.gpuatlas.task.Background;

/// What the controllers of exports reach beside the window: the desktop, other threads, and the
/// dataset as each audience may have it.
record Outside(Surroundings surroundings, Background background, Releases releases) {}
