#include "EmbeddedKnowledge.h"

static const uint8_t vocabulary[] = {
#embed "../../Ontology/vocabulary.ttl"
};

// Before the first export there is nothing to embed. A snapshot's columns lie at multiples of 64 bytes.
#if __has_embed("../../Exports/gensek.gensek") == __STDC_EMBED_FOUND__
alignas(64) static const uint8_t knowledge[] = {
#embed "../../Exports/gensek.gensek"
};
enum { knowledge_count = sizeof knowledge };
#else
static const uint8_t knowledge[1];
enum { knowledge_count = 0 };
#endif

struct gensek_bytes gensek_vocabulary(void) {
  return (struct gensek_bytes){vocabulary, sizeof vocabulary};
}

struct gensek_bytes gensek_knowledge(void) {
  return (struct gensek_bytes){knowledge, knowledge_count};
}
