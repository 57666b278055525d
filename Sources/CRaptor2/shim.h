#pragma once
#if __has_include(<raptor2/raptor2.h>)
#include <raptor2/raptor2.h>
#else
#include <raptor2.h>
#endif

// `raptor_new_world` is a macro, which Swift cannot import.
static inline raptor_world *_Nullable gensek_raptor_new_world(void) { return raptor_new_world(); }
