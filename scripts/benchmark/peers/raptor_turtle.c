/* raptor_turtle FILE.nt [OUT]: reads N-Triples into memory, then times raptor's own Turtle serializer on it.

   Only the serializer is timed: every statement with its terms exists before the clock starts. Prints one JSON object,
   in the form of measuring.py. Without OUT the text goes to /dev/null. */
#include <raptor2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static raptor_statement **statements;
static size_t count, room;

static void keep(void *unused, raptor_statement *statement) {
  (void)unused;
  if (count == room) {
    room = room ? room * 2 : 1 << 20;
    statements = realloc(statements, room * sizeof *statements);
    if (!statements) abort();
  }
  statements[count++] = raptor_statement_copy(statement);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* The anonymous resident memory, in bytes. */
static long anonymous(void) {
  char line[256];
  long kilobytes = -1;
  FILE *file = fopen("/proc/self/smaps_rollup", "r");
  if (!file) return -1;
  while (fgets(line, sizeof line, file))
    if (sscanf(line, "Anonymous: %ld kB", &kilobytes) == 1) break;
  fclose(file);
  return kilobytes * 1024;
}

static void prefix(raptor_world *world, raptor_serializer *serializer, const char *name, const char *iri) {
  raptor_uri *uri = raptor_new_uri(world, (const unsigned char *)iri);
  raptor_serializer_set_namespace(serializer, uri, (const unsigned char *)name);
  raptor_free_uri(uri);
}

int main(int arguments, char **argument) {
  if (arguments < 2) return 64;
  raptor_world *world = raptor_new_world();
  raptor_world_open(world);
  raptor_parser *parser = raptor_new_parser(world, "ntriples");
  raptor_parser_set_statement_handler(parser, NULL, keep);
  unsigned char *name = raptor_uri_filename_to_uri_string(argument[1]);
  raptor_uri *source = raptor_new_uri(world, name);
  if (raptor_parser_parse_file(parser, source, source)) return 65;

  FILE *output = fopen(arguments > 2 ? argument[2] : "/dev/null", "w");
  if (!output) return 73;
  long before = anonymous();
  double began = now();
  raptor_serializer *serializer = raptor_new_serializer(world, "turtle");
  prefix(world, serializer, "gs", "https://w3id.org/gensek/ns#");
  prefix(world, serializer, "skos", "http://www.w3.org/2004/02/skos/core#");
  prefix(world, serializer, "edtf", "http://id.loc.gov/datatypes/edtf/");
  raptor_serializer_start_to_file_handle(serializer, NULL, output);
  for (size_t index = 0; index < count; index++) raptor_serializer_serialize_statement(serializer, statements[index]);
  raptor_serializer_serialize_end(serializer);
  fflush(output);
  double ended = now();
  long after = anonymous();
  printf(
    "{\"measures\": {\"export-turtle\": {\"began\": %.9f, \"ended\": %.9f, \"seconds\": %.9f, \"answer\": {\"triples\": %zu}, "
    "\"before\": %ld, \"after\": %ld}}}\n",
    began, ended, ended - began, count, before, after);
  return 0;
}
