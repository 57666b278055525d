#include "EmbeddedKnowledge.h"

static const uint8_t vocabulary[] = {
#embed "../../Ontology/vocabulary.ttl"
};

struct gensek_bytes gensek_vocabulary(void) {
  return (struct gensek_bytes){vocabulary, sizeof vocabulary};
}
