#pragma once
#include <stddef.h>
#include <stdint.h>

/// The vocabulary, as Turtle.
extern const uint8_t gensek_vocabulary[];
extern const size_t gensek_vocabulary_size;
