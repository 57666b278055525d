#pragma once
#include <stddef.h>
#include <stdint.h>

/// Bytes that are compiled in: they live as long as the program and never change.
struct gensek_bytes {
  const uint8_t *_Nonnull start;
  size_t count;
};

/// The vocabulary, as Turtle.
struct gensek_bytes gensek_vocabulary(void);

/// The exported knowledge, as a snapshot at a multiple of 64 bytes; empty where nothing was exported before the build.
struct gensek_bytes gensek_knowledge(void);
