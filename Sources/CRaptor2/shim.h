#pragma once
#include <stdlib.h>
#include <string.h>
#if __has_include(<raptor2/raptor2.h>)
#include <raptor2/raptor2.h>
#else
#include <raptor2.h>
#endif

// `raptor_new_world` is a macro, which Swift cannot import.
static inline raptor_world *_Nullable gensek_raptor_new_world(void) { return raptor_new_world(); }

// The byte handler must be C: raptor calls it once for every byte, and a call into Swift costs more than the
// rest of the encoding.

/// Bytes that grow at their end. `failed` stays set once memory was refused; bytes asked for then are lost.
typedef struct {
  unsigned char *_Nullable bytes;
  size_t count;
  size_t capacity;
  int failed;
} gensek_byte_buffer;

/// Makes room for `more` bytes. Returns 0, or 1 and sets `failed` when there is no memory.
static inline int gensek_byte_buffer_reserve(gensek_byte_buffer *_Nonnull buffer, size_t more) {
  if (buffer->failed) return 1;
  if (more <= buffer->capacity - buffer->count) return 0;
  if (more > ((size_t)-1) / 4 - buffer->count) return buffer->failed = 1;
  size_t capacity = 2 * (buffer->count + more);
  unsigned char *bytes = (unsigned char *)realloc(buffer->bytes, capacity);
  if (!bytes) return buffer->failed = 1;
  buffer->bytes = bytes;
  buffer->capacity = capacity;
  return 0;
}

static int gensek_write_byte(void *_Nonnull context, const int byte) {
  gensek_byte_buffer *buffer = (gensek_byte_buffer *)context;
  if (buffer->count == buffer->capacity && gensek_byte_buffer_reserve(buffer, 1)) return 1;
  buffer->bytes[buffer->count++] = (unsigned char)byte;
  return 0;
}

static int gensek_write_bytes(
    void *_Nonnull context, const void *_Nonnull bytes, size_t size, size_t count) {
  gensek_byte_buffer *buffer = (gensek_byte_buffer *)context;
  if (gensek_byte_buffer_reserve(buffer, size * count)) return 1;
  memcpy(buffer->bytes + buffer->count, bytes, size * count);
  buffer->count += size * count;
  return 0;
}

/// A stream that appends to `buffer`, which must outlive it.
static inline raptor_iostream *_Nullable gensek_raptor_new_iostream(
    raptor_world *_Nonnull world, gensek_byte_buffer *_Nonnull buffer) {
  static const raptor_iostream_handler handler = {
      .version = 2, .write_byte = gensek_write_byte, .write_bytes = gensek_write_bytes};
  return raptor_new_iostream_from_handler(world, buffer, &handler);
}

// Swift has no name for this instruction.

/// Asks for the memory at an address, which need not be valid, before it is read.
static inline void gensek_prefetch(const void *_Nullable address) { __builtin_prefetch(address); }
