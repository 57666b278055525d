#include "EmbeddedKnowledge.h"

const uint8_t gensek_vocabulary[] = {
#embed "../../Ontology/vocabulary.ttl"
};
const size_t gensek_vocabulary_size = sizeof gensek_vocabulary;
